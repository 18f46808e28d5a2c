namespace D2.Build.Model.Tests.Values;

public class Inputs
{
    private readonly Input<string> tenant = new("inputs.tenant");

    [Fact]
    public void InterpolateAsTheirPlaceholder() => Assert.Equal("flux-<< inputs.tenant >>", $"flux-{tenant}");

    [Fact]
    public void GoThroughFunctionsInOrder() =>
        Assert.Equal("<< inputs.tenant | trunc 20 | quote >>", tenant.Pipe("trunc 20", "quote").ToString());

    [Fact]
    public void AreEqualByTheirPath()
    {
        Assert.Equal(new Input<string>("inputs.tenant"), tenant);
        Assert.NotEqual(new Input<string>("inputs.other"), tenant);
    }

    [Fact]
    public void CanBeItemsOfLists()
    {
        ValueList<string> list = ["fixed", tenant];

        Assert.True(list.IsSameAs(new[] { "fixed", "<< inputs.tenant >>" }));
    }
}
