namespace D2.Build.Rules.Tests.Values.Templates;

/// <summary>D2B3002 to D2B3004, D2B3011, D2B3012 and D2B3014 in one text.</summary>
public sealed class TemplatesTests
{
    [Theory]
    [InlineData("no action at all")]
    [InlineData("<< inputs.tenant >>")]
    [InlineData("a<<- inputs.tenant ->>b")]
    [InlineData("<</* a comment */>>")]
    [InlineData("<<- /* a comment */ ->>")]
    [InlineData("<< \"<<\" >>")]
    [InlineData("<< `raw \\ text` | quote >>")]
    [InlineData("<< inputs.a.b.c | default \"x\" | trunc 20 | trimSuffix \"-\" | quote >>")]
    [InlineData("<< if and inputs.a (or inputs.b (not inputs.c)) >>x<< else if eq inputs.a \"1\" \"2\" >>y<< else >>z<< end >>")]
    [InlineData("<< range $i, $c := inputs.components >><< $i >><< $c.name >><< .tag >><< break >><< end >>")]
    [InlineData("<< range inputs.components >><< . >><< else >>none<< end >>")]
    [InlineData("<< with $x := inputs.a >><< $x >><< else with inputs.b >><< . >><< end >>")]
    [InlineData("<< $x := inputs.a >><< $x = 1 >><< $x >>")]
    [InlineData("<< define \"n\" >><< .a >><< $.b >><< end >><< template \"n\" inputs >>")]
    [InlineData("<< block \"n\" inputs >><< .a >><< end >>")]
    [InlineData("<< (index inputs \"my-key\").name >>")]
    [InlineData("<< printf \"%s-%d\" inputs.a 3 >><< -1.5e3 >><< 0x1F >><< 'a' >><< true >>")]
    [InlineData("<< inputs.a\n  | quote >>")]
    [InlineData("<< toYaml inputs | nindent 4 >>")]
    [InlineData("<< regexReplaceAll \"[^a-z\\\\d]+\" inputs.a \"-\" >>")]
    [InlineData("<< (get inputs \"a\") | ternary \"x\" \"y\" >>")]
    public void GoodTemplatesPass(string text) => Assert.Empty(Rules.Templates.Scan(text).Problems);

    [Theory]
    [InlineData("<< inputs.a", "'>>' is missing")]
    [InlineData("cat <<EOF\nhello\nEOF", "If '<<' is meant literally, write")]
    [InlineData("cat <<-'EOF'\nhello\nEOF", "If '<<' is meant literally")]
    [InlineData("<< >>", "there is nothing in it")]
    [InlineData("<< inputs.a | >>", "nothing follows '|'")]
    [InlineData("<< inputs.a | \"b\" >>", "is no function")]
    [InlineData("<< (inputs.a >>", "not closed")]
    [InlineData("<< inputs.a) >>", "')' does not belong there")]
    [InlineData("<< \"a >>", "is not closed")]
    [InlineData("<< `a >>", "is not closed")]
    [InlineData("<</* a >>", "comment is not closed")]
    [InlineData("<< \"a\"\"b\" >>", "without a space")]
    [InlineData("<< inputs.my-key >>", "index inputs")]
    [InlineData("<< end >>", "no block for it to end")]
    [InlineData("<< else >>", "no block for it")]
    [InlineData("<< if inputs.a >><< else >><< else >><< end >>", "no block for it")]
    [InlineData("<< $x >>", "'$x' is not declared")]
    [InlineData("<< $x = 1 >>", "'$x' is not declared")]
    [InlineData("<< if $x := 1 >><< end >><< $x >>", "'$x' is not declared")]
    [InlineData("<< break >>", "in range only")]
    [InlineData("<< template \"n\" >>", "no template 'n'")]
    [InlineData("<< template n >>", "a name in quotes")]
    [InlineData("<< if true >><< define \"n\" >><< end >><< end >>", "outside of blocks")]
    [InlineData("<< \"a\".b >>", "has no fields")]
    [InlineData("<< inputs.a % 2 >>", "'%' does not belong there")]
    [InlineData("<< range $i, := inputs.a >><< end >>", "a variable follows the comma")]
    public void WhatCannotBeReadIsRefusedWithTheReason(string text, string reason) => Refused(Codes.MalformedTemplate, reason, text);

    [Theory]
    [InlineData("<< if inputs.a >>x")]
    [InlineData("<< range inputs.a >>x<< if . >>y<< end >>")]
    public void BlocksEndInTheirText(string text) => Refused(Codes.OpenTemplateBlock, "has no '<< end >>'", text);

    [Theory]
    [InlineData("<< inputs.a | uper >>", "Did you mean 'upper'?")]
    [InlineData("<< frobnicate inputs.a >>", "slim-sprig")]
    [InlineData("<< required \"x\" inputs.a >>", "It exists in Helm only. An input that is missing")]
    [InlineData("<< now >>", "changes from run to run")]
    [InlineData("<< inputs.a | semverCompare \"1\" >>", "slim-sprig leaves it out")]
    [InlineData("<< tenant >>", "no function 'tenant'")]
    [InlineData("<< input.tenant >>", "no function 'input'. Did you mean 'inputs'?")]
    [InlineData("<< quote (fooo) >>", "no function 'fooo'")]
    public void FunctionsExist(string text, string advice) => Refused(Codes.UnknownTemplateFunction, advice, text);

    [Theory]
    [InlineData("<< trunc inputs.a >>", "'trunc' takes 2 arguments and is given 1")]
    [InlineData("<< inputs.a | replace \"a\" >>", "'replace' takes 3 arguments and is given 2")]
    [InlineData("<< inputs.a | quote | upper \"x\" >>", "'upper' takes 1 argument and is given 2")]
    [InlineData("<< dig \"a\" inputs >>", "'dig' takes at least 3 arguments and is given 2")]
    [InlineData("<< eq inputs.a trunc >>", "'trunc' takes 2 arguments and is given none")]
    [InlineData("<< inputs \"a\" >>", "'inputs' takes no arguments and is given 1")]
    [InlineData("<< inputs.a \"b\" >>", "'inputs.a' is not a function")]
    [InlineData("<< \"a\" \"b\" >>", "'a' is not a function")]
    public void FunctionsGetTheirArguments(string text, string reason) => Refused(Codes.WrongTemplateArguments, reason, text);

    [Theory]
    [InlineData("<< .tenant >>", "Write 'inputs.tenant'")]
    [InlineData("<< $.tenant.name >>", "Write 'inputs.tenant.name'")]
    [InlineData("<< . | toYaml >>", "Write 'inputs'")]
    [InlineData("<< if .a >>x<< else >><< .b >><< end >>", "Write 'inputs.a'")]
    [InlineData("<< with inputs.a >><< else >><< .b >><< end >>", "Write 'inputs.b'")]
    public void TheDotStandsForNothingAtTheTop(string text, string advice) => Refused(Codes.DotWithoutValue, advice, text);

    [Theory]
    [InlineData("<< randInt 1 10 >>", "'randInt'")]
    [InlineData("<< ago inputs.date >>", "'ago'")]
    public void ResultsThatChangeAreFound(string text, string name) => Refused(Codes.ChangingTemplate, name, text);

    [Fact]
    public void ExpressionsInTemplatesAreRead() => Refused(Codes.InvalidRegex, "lookahead", "<< regexMatch \"a(?!b)\" inputs.a >>");

    [Fact]
    public void FunctionsBehindAPlaceholderAreChecked()
    {
        Assert.Null(Rules.Templates.CheckFunctions("trunc 20 | quote"));
        Assert.Equal(Codes.WrongTemplateArguments, Rules.Templates.CheckFunctions("trunc")?.Code);
    }

    private static void Refused(DiagnosticCode code, string words, string text)
    {
        var problem = Assert.Single(Rules.Templates.Scan(text).Problems);

        Assert.Equal(code, problem.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }
}
