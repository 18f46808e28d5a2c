namespace D2.Build.Model.Tests.Values;

public sealed class NumbersOrTexts
{
    [Fact]
    public void ANumberIsWrittenPlainAndATextAsText()
    {
        var ports = new Ports { Target = 8080 };
        var (number, isText) = ((Scalar)ports["target"], ports.Target.Value.IsText);

        Assert.Equal((ScalarKind.Plain, "8080", false), (number.Kind, number.Text, isText));

        ports.Target = "8080";
        var text = (Scalar)ports["target"];

        Assert.Equal((ScalarKind.Text, "8080", true), (text.Kind, text.Text, ports.Target.Value.IsText));
    }

    [Fact]
    public void PlaceholdersKeepTheirType()
    {
        var ports = new Ports { Target = new Input<int>("inputs.port") };
        Assert.Equal(("<< inputs.port >>", false), (ports.Target.ToString(), ports.Target.Value.IsText));

        ports.Target = new Variable("PORT");
        Assert.Equal(("${PORT}", true), (ports.Target.ToString(), ports.Target.Value.IsText));
    }

    [Fact]
    public void ItReadsBackWhatIsThere()
    {
        var ports = new Ports { ["target"] = "http" };

        Assert.Equal("http", ports.Target);
        Assert.NotEqual<IntOrString?>(80, ports.Target);

        ports.Target = null;
        Assert.Null(ports.Target);
        Assert.False(ports.ContainsKey("target"));
    }

    [Fact]
    public void AnUnsetValueIsZero() => Assert.Equal<IntOrString>(0, default);

    private sealed class Ports : Mapping
    {
        public IntOrString? Target { get => NumberOrText("target"); set => Set("target", value); }
    }
}
