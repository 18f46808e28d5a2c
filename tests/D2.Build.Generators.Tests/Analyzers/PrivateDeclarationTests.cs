using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B1034.</summary>
public sealed class PrivateDeclarationTests
{
    [Fires("D2B1034")]
    [Theory]
    [InlineData("static AppsTenant [|Apps|] { get; } = new(\"apps\") { Components = [] };")]
    [InlineData("private static AppsTenant [|Apps|] => new(\"apps\") { Components = [] };")]
    [InlineData("private static readonly AppsTenant [|Apps|] = new(\"apps\") { Components = [] };")]
    [InlineData("public static AppsTenant [|Apps|] { private get; set; } = new(\"apps\") { Components = [] };")]
    [InlineData("static AppsTenant[] [|Apps|] { get; } = [new(\"apps\") { Components = [] }];")]
    [InlineData("static AppsTenant? [|Apps|]; static F() => Apps = new(\"apps\") { Components = [] };")]
    public async Task AForgottenPublicIsReportedAtTheName(string member)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1034", $"[Fleet] static partial class F {{ {member} }}");

        Assert.StartsWith("F.Apps is private and nothing uses it, so it is no declaration", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task ComponentsAreDeclarationsToo() =>
        AnalyzerRun.ReportsAsync("D2B1034", "[Components] static partial class F { static AppComponent [|Web|] { get; } = new(\"web\"); }");

    [Silent("D2B1034")]
    [Theory]
    [InlineData("internal static AppsTenant Apps { get; } = new(\"apps\") { Components = [] };")]
    [InlineData("static Cluster Base => new(\"a\") { Environment = \"x\" }; public static Cluster A { get; } = Base;")]
    [InlineData("static readonly Cluster[] Edge = [new(\"a\") { Environment = \"x\" }]; public static IEnumerable<Cluster> All => [.. Edge];")]
    [InlineData("static Organization Acme { get; } = Organization.OnGitHub(\"acme\"); static class Inner { public static Organization Outer => Acme; }")]
    [InlineData("static string[] Cities { get; } = [\"oslo\"]; static Mapping Labels => new();")]
    [InlineData("static Cluster Small(string name) => new(name) { Environment = \"x\" };")]
    public Task HelpersMayBePrivate(string members) => AnalyzerRun.IsSilentAsync($"[Fleet] static partial class F {{ {members} }}");

    [Fact]
    public async Task APartInAnotherFileMayUseIt() => Assert.Empty(await AnalyzerRun.DiagnosticsAsync(
        "[Fleet] static partial class F { static Cluster A => new(\"a\") { Environment = \"x\" }; }", "partial class F { public static Cluster B { get; } = A; }"));

    [Fact]
    public Task OtherClassesMayHoldWhatTheyLike() => AnalyzerRun.IsSilentAsync("static class F { static AppsTenant Apps { get; } = new(\"apps\") { Components = [] }; }");
}
