using D2.Build.Generators.Tests.CodeFixes;
using D2.Build.Generators.Tests.Support;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B3009 where inputs come from providers.</summary>
public sealed class UnquotedResultTests
{
    private const string Providers = "InputsFrom = [new() { Name = \"github\" }],";

    [Fires("D2B3009")]
    [Theory]
    [InlineData("<< inputs.sha | trunc 7 >>", "<< inputs.sha | trunc 7 | quote >>")]
    [InlineData("<<- lower inputs.tag ->>", "<<- lower inputs.tag | quote ->>")]
    public async Task ItIsReportedAtTheTextAndQuoted(string text, string right)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B3009", Source(Providers, $"[|\"{text}\"|]"));

        Assert.Equal(UnquotedResults.Of("").Message, Assert.Single(messages));
        using var run = await FixRun.OfAsync("D2B3009", Source(Providers, $"\"{text}\""));
        Assert.Equal(Source(Providers, $"\"{right}\""), await run.FixAsync());
    }

    [Silent("D2B3009")]
    [Theory]
    [InlineData(Providers, "\"<< inputs.sha | trunc 7 | quote >>\"")]
    [InlineData(Providers, "\"<< inputs.sha >>\"")]
    [InlineData(Providers, "\"v<< inputs.sha | trunc 7 >>\"")]
    [InlineData(Providers, "\"<< inputs.size | int >>\"")]
    [InlineData("Inputs = [new Mapping { [\"sha\"] = \"abcdefgh\" }],", "\"<< inputs.sha | trunc 7 >>\"")]
    public Task OtherTextsAreNot(string inputs, string text) => AnalyzerRun.IsSilentAsync(Source(inputs, text));

    private static string Source(string inputs, string text) => $$"""
        using D2.Build.Flux;
        using D2.Build.Kubernetes;
        class C
        {
            ResourceSet Value { get; } = new("previews")
            {
                Spec = { {{inputs}} Resources = [new ConfigMap("c-<< inputs.id >>") { Data = { ["a"] = {{text}} } }] },
            };
        }
        """;
}
