using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B1009.</summary>
public sealed class InvalidFleetClassTests
{
    [Fires("D2B1009")]
    [Theory]
    [InlineData("[Fleet] public partial class [|F|];", "Write 'static partial class F'")]
    [InlineData("[Fleet] public static class [|F|];", "Write 'static partial class F'")]
    [InlineData("[Fleet] public partial record [|F|];", "Write 'static partial class F'")]
    [InlineData("[Fleet] public static partial class [|F|]<T>;", "generic")]
    [InlineData("public partial class O<T> { [Fleet] public static partial class [|F|]; }", "generic")]
    [InlineData("public class O { [Fleet] public static partial class [|F|]; }", "Make O partial")]
    [InlineData("public partial class O { [Fleet] private static partial class [|F|]; }", "Make it internal or public")]
    [InlineData("[Fleet] file static partial class [|F|];", "Make it internal or public")]
    [InlineData("public partial class F; [Fleet] partial class [|F|] { } partial class F { }", "Write 'static partial class F'")]
    public async Task ItIsReportedAtTheName(string source, string advice)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1009", source);

        Assert.Contains(advice, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryProblemIsReported()
    {
        var diagnostics = await AnalyzerRun.DiagnosticsAsync("public class O { [Fleet] private class F; }");

        Assert.Equal(["D2B1009", "D2B1009", "D2B1009"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Distinct(diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Silent("D2B1009")]
    [Theory]
    [InlineData("[Fleet] public static partial class F;")]
    [InlineData("[Fleet] static partial class F;")]
    [InlineData("[Fleet] partial class F; static partial class F { }")]
    [InlineData("public partial class O { [Fleet] internal static partial class F; }")]
    [InlineData("[Fleet] public static partial class F { public static int Vars => 1; }")]
    [InlineData("public class NoFleet<T> { class Inner; }")]
    public Task OtherClassesAreNot(string source) => AnalyzerRun.IsSilentAsync(source);
}
