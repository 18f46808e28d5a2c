using D2.Build.Cli.Tests.Support;

namespace D2.Build.Cli.Tests.Help;

public sealed class ExampleTests
{
    public static TheoryData<string> Examples => [.. D2Program.Verbs.SelectMany(verb => verb.Verb.Examples)];

    [Fact]
    public void EveryVerbHasExamplesOfItself() => Assert.All(D2Program.Verbs, verb =>
    {
        Assert.NotEmpty(verb.Verb.Examples);
        Assert.All(verb.Verb.Examples, example => Assert.StartsWith($"d2 {verb.Path}", example, StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleIsWhatTheProgramParses(string example)
    {
        var parsed = D2Program.Root.Parse(ShellWords.Of(example)[1..], LineSeparatedArguments.Configuration);

        Assert.Empty(parsed.Errors);
        Assert.IsAssignableFrom<Verb>(parsed.CommandResult.Command);
    }

    [Fact]
    public async Task HelpOfEveryVerbEndsWithExamplesAndExitCodes()
    {
        foreach (var (path, verb) in D2Program.Verbs)
        {
            var help = await D2Program.RunAsync([.. path.Split(' '), "--help"]);

            Assert.Equal(0, help.ExitCode);
            Assert.EndsWith(
                $"Examples:\n{string.Concat(verb.Examples.Select(example => $"  {example}\n"))}\n{HelpWithExamples.ExitCodes}\n", help.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task HelpOfTheProgramShowsAnExampleOfEveryVerb()
    {
        var help = await D2Program.RunAsync("--help");

        Assert.All(D2Program.Verbs, verb => Assert.Contains($"  {verb.Verb.Examples[0]}\n", help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void DescriptionsAreSentences() => Assert.All(
        D2Program.Verbs.SelectMany(verb => verb.Verb.Options.Select(option => option.Description).Concat(verb.Verb.Arguments.Select(argument => argument.Description)).Append(verb.Verb.Description)),
        description => Assert.Matches(@"^[A-Z].*\.$", description));
}
