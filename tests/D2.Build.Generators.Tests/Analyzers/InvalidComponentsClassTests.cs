using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B1023.</summary>
public sealed class InvalidComponentsClassTests
{
    [Fires("D2B1023")]
    [Theory]
    [InlineData("[Components] public partial class [|F|];", "marked as components and is not static and partial")]
    [InlineData("[Components] public static partial class [|F|]<T>;", "generic")]
    public async Task ItIsReportedAtTheName(string source, string advice)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1023", source);

        Assert.Contains(advice, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Silent("D2B1023")]
    [Fact]
    public Task AStaticPartialClassIsNot() => AnalyzerRun.IsSilentAsync("[Components] static partial class F;");
}
