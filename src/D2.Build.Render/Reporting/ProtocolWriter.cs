using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>For the build: marked lines, so that output of the declarations themselves cannot be taken for them.</summary>
internal sealed class ProtocolWriter(Stream output) : RenderOutput(output)
{
    private const string Mark = "##d2 ";

    protected override string Format(Finding finding, SourceSpan place)
    {
        var (code, severity, message, _) = finding;
        var position = $"{place.Line},{place.Column},{place.EndLine},{place.EndColumn}";
        return $"{Mark}{severity.ToString().ToLowerInvariant()}\t{code.Id}\t{code.HelpLink}\t{place.File}\t{position}\t{OneLine(message)}";
    }

    protected override string Format(TreeResult result) => $"{Mark}done\t{result.Written}\t{result.Total}\t{result.Deleted}";
}
