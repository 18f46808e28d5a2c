using System.Text;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>What the program says, a line each, on standard output. Lines from several threads do not mix.</summary>
internal abstract class RenderOutput(Stream output) : IDisposable
{
    private readonly Lock gate = new();

    public void Finding(Finding finding, SourceSpan place) => Line(Format(finding, place));

    public void Done(TreeResult result) => Line(Format(result));

    public void Dispose() => output.Dispose();

    protected static string OneLine(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");

    protected abstract string Format(Finding finding, SourceSpan place);

    protected abstract string Format(TreeResult result);

    private void Line(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text + "\n");
        lock (gate)
        {
            output.Write(bytes);
            output.Flush();
        }
    }
}
