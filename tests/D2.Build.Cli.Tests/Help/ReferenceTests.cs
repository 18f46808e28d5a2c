using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Help;

/// <summary>docs/reference/commands.md is made from the verbs themselves.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void ThePageIsMadeFromTheVerbs() => Golden.IsFile(CommandPage.Text(), "docs/reference/commands.md");
}
