using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>Where templates in constants are looked at.</summary>
public sealed class TemplateAnalyzerTests
{
    [Theory]
    [InlineData("D2B3002", "object Value = new D2.Build.Kubernetes.Namespace([|\"<< inputs.a | >>\"|]);")]
    [InlineData("D2B3003", "string Value = [|\"<< inputs.a | uper >>\"|];")]
    [InlineData("D2B3003", "string Value = [|\"<< inputs.a | uper >>\" + \"-x\"|];")]
    [InlineData("D2B3004", "string Value = [|\"<< trunc inputs.a >>\"|];")]
    [InlineData("D2B3011", "string Value = [|\"<< if inputs.a >>x\"|];")]
    [InlineData("D2B3012", "string Value = [|\"<< randInt 1 inputs.a >>\"|];")]
    [InlineData("D2B3014", "string Value = [|\"<< .a >> << inputs.b >>\"|];")]
    [InlineData("D2B5010", "string Value = [|\"<< regexMatch `(?!a)` inputs.a >>\"|];")]
    [InlineData("D2B3003", "string M(Input<string> input) => input.Pipe([|\"uper\"|], \"quote\");")]
    [InlineData("D2B3004", "string M(Input<string> input) => input.Pipe(\"quote\", [|\"trunc\"|]);")]
    public async Task ItIsReportedAtTheText(string code, string member) =>
        Assert.Single(await AnalyzerRun.ReportsAsync(code, "class C { " + member + " }"));

    [Theory]
    [InlineData("string Value = \"<< inputs.a | upper | quote >>\";")]
    [InlineData("string Value = \"<< if inputs.a >>\" + \"x<< end >>\";")]
    [InlineData("string Value = \"cat <<EOF >> file\\nEOF\";")]
    [InlineData("string Value = \"1 << 2 >> 1\";")]
    [InlineData("string M(Input<string> input) => input.Pipe(\"trunc 20\", \"quote\");")]
    [InlineData("string M(string text) => $\"<< inputs.{text} | uper >>\";")]
    [InlineData("string M(Other other) => other.Pipe(\"uper\"); class Other { public string Pipe(string text) => text; }")]
    public Task OtherTextsAreNot(string member) => AnalyzerRun.IsSilentAsync("class C { " + member + " }");
}
