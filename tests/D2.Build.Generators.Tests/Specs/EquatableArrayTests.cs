using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Tests.Specs;

public sealed class EquatableArrayTests
{
    [Fact]
    public void EqualItemsMakeEqualArrays()
    {
        var one = new EquatableArray<string>(["a", "b"]);
        var other = new EquatableArray<string>(["a", "b"]);

        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    [InlineData("a", "B")]
    public void OtherItemsMakeOtherArrays(params string[] items) =>
        Assert.False(new EquatableArray<string>(["a", "b"]).Equals(new EquatableArray<string>(items)));

    [Fact]
    public void TheDefaultIsAnEmptyArray()
    {
        var none = default(EquatableArray<string>);

        Assert.True(none.Equals(new EquatableArray<string>([])));
        Assert.Empty(none);
        Assert.Equal(new EquatableArray<string>([]).GetHashCode(), none.GetHashCode());
    }
}
