namespace D2.Build.Model.Tests.Nodes;

public class Sameness
{
    [Fact]
    public void IgnoresTheOrderOfKeys() =>
        Assert.True(new Mapping { ["a"] = 1, ["b"] = 2 }.IsSameAs(new Mapping { ["b"] = 2, ["a"] = 1 }));

    [Fact]
    public void SeesTheOrderOfItems() =>
        Assert.False(((Node)new[] { "a", "b" }).IsSameAs(new[] { "b", "a" }));

    [Fact]
    public void TellsTextFromNumberAndNull()
    {
        Assert.False(((Node)"1").IsSameAs(1));
        Assert.False(((Node)"true").IsSameAs(true));
        Assert.False(((Node)"null").IsSameAs(Scalar.Null));
    }

    [Fact]
    public void SeesAKeyThatOnlyOneHas()
    {
        var more = new Mapping { ["a"] = 1, ["b"] = 2 };
        var less = new Mapping { ["a"] = 1 };

        Assert.False(more.IsSameAs(less));
        Assert.False(less.IsSameAs(more));
    }
}
