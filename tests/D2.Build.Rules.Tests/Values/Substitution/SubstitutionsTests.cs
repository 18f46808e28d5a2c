using System.Text;

namespace D2.Build.Rules.Tests.Values.Substitution;

public sealed class SubstitutionsTests
{
    [Theory]
    [InlineData("${v}", "v")]
    [InlineData("${1}", "1")]
    [InlineData("${größe_2}", "größe_2")]
    [InlineData("${#v}", "v #")]
    [InlineData("${v^}", "v ^")]
    [InlineData("${v^^}", "v ^^")]
    [InlineData("${v,}", "v ,")]
    [InlineData("${v,,}", "v ,,")]
    [InlineData("${v:2}", "v :")]
    [InlineData("${v:2:3}", "v :")]
    [InlineData("${v: -2}", "v :")]
    [InlineData("${v#p}", "v #")]
    [InlineData("${v##p}", "v ##")]
    [InlineData("${v%p}", "v %")]
    [InlineData("${v%%p*}", "v %%")]
    [InlineData("${v/a/b}", "v /")]
    [InlineData("${v/a/}", "v /")]
    [InlineData("${v//a/b}", "v //")]
    [InlineData("${v/#a/b}", "v /#")]
    [InlineData("${v/%a/b}", "v /%")]
    [InlineData(@"${v/a\/b/c}", "v /")]
    [InlineData("${v/}/b}", "v /")]
    [InlineData("${v:-d}", "v :-?")]
    [InlineData("${v:-}", "v :-?")]
    [InlineData("${v:=d}", "v :=?")]
    [InlineData("${v=d}", "v =?")]
    [InlineData("${v:-a ${w} b ${x:-c}}", "v :-?|w|x :-?")]
    [InlineData("${v:-${w:-${x}}}", "v :-?|w :-?|x")]
    [InlineData("${v#${w}}", "v #|w")]
    [InlineData("a ${v} b ${w} c", "v|w")]
    [InlineData("$$${v}", "v")]
    [InlineData("$v $1 $(V) a$ {x}", "")]
    [InlineData("$${v}", "")]
    [InlineData("$$$${v}", "")]
    [InlineData("echo $$$$", "")]
    public void VariablesAreFound(string text, string expected)
    {
        var scan = Substitutions.Scan(text);

        Assert.Empty(scan.Problems);
        Assert.Equal(expected, string.Join('|', scan.References.Select(Describe)));
    }

    [Theory]
    [InlineData("${}")]
    [InlineData("${ a}")]
    [InlineData("${{ x }}")]
    [InlineData("${$v}")]
    [InlineData("${<< inputs.x >>}")]
    [InlineData("${v-d}")]
    [InlineData("${v+d}")]
    [InlineData("${v?d}")]
    [InlineData("${a.b}")]
    [InlineData("${a b}")]
    [InlineData("${#}")]
    [InlineData("${#v:1}")]
    [InlineData("${v:}")]
    [InlineData("${v:1${w}}")]
    [InlineData("${v#}")]
    [InlineData("${v#a${w}}")]
    [InlineData("${v/a}")]
    [InlineData("${v^^^}")]
    [InlineData("${v")]
    [InlineData("${v:-d")]
    [InlineData("${")]
    [InlineData("a ${v:-${w-}} b")]
    public void WhatFluxCannotReadIsRefused(string text)
    {
        var problem = Assert.Single(Substitutions.Scan(text).Problems);

        Assert.Equal(Codes.MalformedSubstitution, problem.Code);
    }

    [Fact]
    public void TheSentenceNamesTheExpressionAndTheOperatorToUse()
    {
        var problem = Assert.Single(Substitutions.Scan("a ${v-d} b").Problems);

        Assert.Contains("'${v-d}'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("':-'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("${v:+d}")]
    [InlineData("${v:?d}")]
    public void OperatorsThatActAsDefaultsAreReported(string text)
    {
        var scan = Substitutions.Scan(text);

        Assert.Equal(Codes.SurprisingOperator, Assert.Single(scan.Problems).Code);
        Assert.True(Assert.Single(scan.References).IsOptional);
    }

    [Theory]
    [InlineData("$$(NAME)")]
    [InlineData("echo $$")]
    [InlineData("$$$x")]
    [InlineData("$$ and $$")]
    public void DoubledDollarsAreReportedOnce(string text) =>
        Assert.Equal(Codes.CollapsedDollars, Assert.Single(Substitutions.Scan(text).Problems).Code);

    [Fact]
    public void PlacesAreThoseOfTheText()
    {
        var references = Substitutions.Scan("a ${v:-${w}} ${x}").References;

        Assert.Equal([("v", 2, 10), ("w", 7, 4), ("x", 13, 4)], references.Select(r => (r.Name, r.Position, r.Length)));
    }

    [Fact]
    public void AnyTextIsReadInOneGo()
    {
        const string Alphabet = "$${{}}:-=?+#%/\\^,ab1_ \n\0é\ud83d\ude00";
        var random = new Random(4711);
        for (var i = 0; i < 50_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(40); length > 0; length--)
            {
                text.Append(Alphabet[random.Next(Alphabet.Length)]);
            }

            var scan = Substitutions.Scan(text.ToString());
            Assert.All(scan.References, r => Assert.Equal('}', text[r.Position + r.Length - 1]));
        }
    }

    [Theory]
    [InlineData("${v:-", 1)]
    [InlineData("${v/", 1)]
    [InlineData("$$", 0)]
    [InlineData("${v}", 0)]
    [InlineData("$${", 0)]
    public void LongTextsAreReadToo(string part, int problems)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000));

        Assert.Equal(problems, Substitutions.Scan(text).Problems.Count);
    }

    private static string Describe(VariableReference reference) =>
        $"{reference.Name} {reference.Operator}{(reference.IsOptional ? "?" : "")}".Trim();
}
