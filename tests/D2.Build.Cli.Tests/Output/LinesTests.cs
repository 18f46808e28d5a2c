using Spectre.Console;

namespace D2.Build.Cli.Tests.Output;

public sealed class LinesTests : IDisposable
{
    private readonly StringWriter _written = new();

    public void Dispose() => _written.Dispose();

    [Fact]
    public void OnATerminalALineHasTheColourOfWhatItIs()
    {
        var lines = OnTerminal();

        lines.Write("plain");
        lines.Write("done", LineStyle.Done);
        lines.Write("wrong", LineStyle.Error);

        Assert.Equal("plain\n\u001b[32mdone\u001b[0m\n\u001b[31mwrong\u001b[0m\n", _written.ToString());
    }

    [Fact]
    public void LongLinesAreNotBroken()
    {
        OnTerminal().Write(new string('x', 500), LineStyle.Done);

        Assert.Equal(1, _written.ToString().Count(c => c == '\n'));
    }

    [Fact]
    public void WhereColourIsNotWantedThereIsNone()
    {
        OnTerminal(ColorSystemSupport.NoColors).Write("done", LineStyle.Done);

        Assert.Equal("done\n", _written.ToString());
    }

    [Fact]
    public void ElsewhereThereIsNeitherColourNorProgress()
    {
        var lines = new Lines(_written, terminal: null);

        lines.Progress("Publishing … 1 of 2");
        lines.Write("done", LineStyle.Done);
        lines.EndProgress();

        Assert.Equal("done\n", _written.ToString());
    }

    [Fact]
    public void TheNextLineTakesThePlaceOfProgress()
    {
        var lines = OnTerminal();

        lines.Progress("Publishing … 1 of 2");
        lines.Write("pushed");
        lines.Progress("Publishing … 2 of 2");
        lines.EndProgress();
        lines.EndProgress();

        Assert.Equal("\r\u001b[KPublishing … 1 of 2\r\u001b[Kpushed\n\r\u001b[KPublishing … 2 of 2\r\u001b[K", _written.ToString());
    }

    [Fact]
    public void ProgressStaysOnOneLine()
    {
        OnTerminal().Progress(new string('x', 500));

        Assert.Equal("\r\u001b[K" + new string('x', 79), _written.ToString());
    }

    private Lines OnTerminal(ColorSystemSupport colours = ColorSystemSupport.Standard)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = colours, Out = new AnsiConsoleOutput(_written) });
        console.Profile.Width = 80;
        return new(_written, console);
    }
}
