namespace D2.Build.Generators.Tests.Support;

public sealed class MarkupTests
{
    [Fact]
    public void MarksAreTakenOutAndRemembered()
    {
        var (source, spans) = Markup.Parse("a [|bc|] d [|e|]");

        Assert.Equal("a bc d e", source);
        Assert.Equal(["bc", "e"], spans.Select(span => source.Substring(span.Start, span.Length)));
    }
}
