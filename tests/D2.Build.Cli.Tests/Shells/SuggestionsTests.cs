using D2.Build.Cli.Tests.Support;

namespace D2.Build.Cli.Tests.Shells;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData(" pro", "promote")]
    [InlineData(" rules tr", "trust")]
    [InlineData(" pack --output js", "json")]
    [InlineData(" pack -o=m", "-o=msbuild")]
    [InlineData(" graph --format ", "dot", "mermaid")]
    [InlineData(" attestations ", "list")]
    [InlineData(" pack --resu", "--result-file")]
    [InlineData(" push --provenance ", "auto")]
    [InlineData(" -", "--help", "--version", "-h")]
    public Task WhatIsKnownIsOffered(string line, params string[] candidates) => OffersAsync(line, candidates);

    [Theory]
    [InlineData(" push --description ")]
    [InlineData(" push --description=d")]
    [InlineData(" push --tree \"my fol")]
    [InlineData(" pull ")]
    [InlineData(" pull ghcr.io/acme/d2-fleet:latest /h")]
    [InlineData(" tag a b c")]
    [InlineData(" render sr")]
    [InlineData(" push --unsigned=")]
    [InlineData(" frobnicate ")]
    [InlineData(" frobnicate pu")]
    [InlineData(" push --frobnicate=")]
    [InlineData(" push @")]
    public Task NothingIsWhereAFileOrTextIsDue(string line) => OffersAsync(line);

    [Theory]
    [InlineData(" push --tag preview --uns", "--unsigned")]
    [InlineData(" push --tag preview --ta", "--tag")]
    [InlineData(" push --unsigned --uns")]
    [InlineData(" push --frobnicate --uns", "--unsigned")]
    [InlineData(" push --tree \"my folder\" --uns", "--unsigned")]
    public Task AnOptionIsOfferedOnceUnlessItMayBeRepeated(string line, params string[] candidates) => OffersAsync(line, candidates);

    [Theory]
    [InlineData("3", " pu --unsigned", "pull", "push")]
    [InlineData("99", " pu", "pull", "push")]
    [InlineData("-1", " pu", "pull", "push")]
    [InlineData("", "pu", "pull", "push")]
    public async Task OnlyWhatIsLeftOfTheCursorCounts(string position, string line, params string[] candidates) =>
        Assert.Equal(candidates, Lines(await D2Program.RunAsync($"[suggest:{position}]", line)));

    [Fact]
    public async Task OptionsAreOfferedWhereNothingElseCanCome()
    {
        Assert.Contains("--unsigned", Lines(await D2Program.RunAsync("[suggest]", " push ")));
        Assert.Contains("--output", Lines(await D2Program.RunAsync("[suggest]", " pull a b ")));
        Assert.DoesNotContain("--output", Lines(await D2Program.RunAsync("[suggest]", " completion ")));
    }

    [Fact]
    public async Task EveryVerbIsOfferedBehindTheProgram() => Assert.Equal(
        D2Program.Root.Subcommands.Select(verb => verb.Name).Order(StringComparer.Ordinal), Lines(await D2Program.RunAsync("[suggest:0]", "")));

    [Theory]
    [InlineData(" \"")]
    [InlineData(" \"\" \"")]
    [InlineData(" push --output=\"j")]
    [InlineData(" -- ")]
    [InlineData(" --=")]
    [InlineData(" push -- --tag ")]
    [InlineData(" [suggest] ")]
    [InlineData(" @/no/such/file ")]
    [InlineData(" push --key \u0000 ")]
    public async Task NoLineIsAnError(string line)
    {
        for (var position = 0; position <= line.Length; position++)
        {
            var run = await D2Program.RunAsync($"[suggest:{position}]", line);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    private static async Task OffersAsync(string line, params string[] candidates) =>
        Assert.Equal(candidates, Lines(await D2Program.RunAsync($"[suggest:{line.Length}]", line)));

    private static string[] Lines(Testing.ProcessResult run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
