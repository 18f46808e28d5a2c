using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B1023.</summary>
public sealed class InvalidComponentsClassTests
{
    [Theory]
    [InlineData("[Components] public partial class [|F|];", "marked as components and is not static and partial")]
    [InlineData("[Components] public static partial class [|F|]<T>;", "generic")]
    public async Task ItIsReportedAtTheName(string source, string advice)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1023", source);

        Assert.Contains(advice, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task AStaticPartialClassIsNot() => AnalyzerRun.IsSilentAsync("[Components] static partial class F;");
}
