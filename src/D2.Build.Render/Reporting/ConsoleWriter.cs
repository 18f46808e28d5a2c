using System.Globalization;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>For a person, after <c>dotnet run</c>: findings as compilers print them, and what was written.</summary>
internal sealed class ConsoleWriter(Stream output) : RenderOutput(output)
{
    protected override string Format(Finding finding, SourceSpan place)
    {
        var (code, severity, message, _) = finding;
        var line = place.Line.ToString(CultureInfo.InvariantCulture);
        var position = place switch
        {
            { Line: 0 } => "",
            { Column: 0 } => $"({line})",
            _ => string.Create(CultureInfo.InvariantCulture, $"({line},{place.Column})"),
        };
        var origin = place.File.Length == 0 ? "d2" : place.File + position;
        return $"{origin}: {severity.ToString().ToLowerInvariant()} {code.Id}: {OneLine(message)} ({code.HelpLink})";
    }

    protected override string Format(TreeResult result) => string.Create(
        CultureInfo.InvariantCulture, $"{result.Total} manifests: {result.Written} written, {result.Deleted} deleted.");
}
