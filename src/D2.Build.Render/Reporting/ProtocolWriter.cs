using System.Text;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>
/// What the program tells the build: one line each on standard output, marked so that output of the declarations
/// themselves cannot be taken for it.
/// </summary>
internal sealed class ProtocolWriter(Stream output) : IDisposable
{
    private readonly Lock gate = new();

    public void Finding(Finding finding, SourceSpan place)
    {
        var (code, severity, message, _) = finding;
        var position = $"{place.Line},{place.Column},{place.EndLine},{place.EndColumn}";
        Line($"{severity.ToString().ToLowerInvariant()}\t{code.Id}\t{code.HelpLink}\t{place.File}\t{position}\t{Flat(message)}");
    }

    public void Done(TreeResult result) => Line($"done\t{result.Written}\t{result.Total}\t{result.Deleted}");

    public void Dispose() => output.Dispose();

    private static string Flat(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");

    private void Line(string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"##d2 {text}\n");
        lock (gate)
        {
            output.Write(bytes);
            output.Flush();
        }
    }
}
