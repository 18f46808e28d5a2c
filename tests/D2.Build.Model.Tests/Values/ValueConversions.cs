using D2.Build.Flux;

namespace D2.Build.Model.Tests.Values;

public class ValueConversions
{
    [Fact]
    public void NumbersAndBooleansAreWrittenPlain()
    {
        var spec = new HelmReleaseSpec { MaxHistory = 3, Suspend = true };

        Assert.True(spec["maxHistory"].IsSameAs(3));
        Assert.True(spec["suspend"].IsSameAs(true));
        Assert.Equal(3, spec.MaxHistory?.Literal);
    }

    [Fact]
    public void EnumerationMembersAreWrittenAsTextInTheirSpelling()
    {
        var spec = new OciRepositorySpec { Provider = OciProvider.Aws };

        Assert.True(spec["provider"].IsSameAs("aws"));
        Assert.Equal(OciProvider.Aws, spec.Provider?.Literal);
    }

    [Fact]
    public void AnInputIsWrittenPlainWhereTheFieldIsNoText()
    {
        var spec = new HelmReleaseSpec { MaxHistory = new Input<int>("inputs.history"), Suspend = new Input<bool>("inputs.suspend") };

        Assert.True(spec["maxHistory"].IsSameAs(Scalar.Plain("<< inputs.history >>")));
        Assert.Equal("<< inputs.suspend >>", spec.Suspend?.Expression);
        Assert.False(spec.MaxHistory?.IsLiteral);
    }

    [Fact]
    public void AnInputIsWrittenAsTextWhereTheFieldIsText()
    {
        var spec = new OciRepositorySpec { Provider = new Input<OciProvider>("inputs.provider"), Url = new Input<string>("inputs.url") };

        Assert.True(spec["provider"].IsSameAs("<< inputs.provider >>"));
        Assert.True(spec["url"].IsSameAs("<< inputs.url >>"));
    }

    [Fact]
    public void APlaceholderHasNoLiteral()
    {
        var value = Value<int>.FromExpression("${REPLICAS}");

        Assert.Throws<InvalidOperationException>(() => value.Literal);
        Assert.Equal("${REPLICAS}", value.ToString());
    }

    [Fact]
    public void TextThatIsNoMemberReadsAsAnExpression()
    {
        var spec = new OciRepositorySpec { ["provider"] = "other" };

        Assert.Equal("other", spec.Provider?.Expression);
    }

    [Fact]
    public void AnUndefinedEnumerationMemberIsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new OciRepositorySpec { Provider = (OciProvider)99 });

    [Fact]
    public void FloatingPointNumbersDoNotDependOnTheCulture() => Assert.Equal("1.5", ((Node)1.5).ToString());

    [Fact]
    public void WhatJsonDoesNotHaveIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => (Node)double.NaN);
}
