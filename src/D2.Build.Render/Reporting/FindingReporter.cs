using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Passes findings on, with the places where the user finds them.</summary>
internal sealed class FindingReporter
{
    private readonly SourceTexts texts;
    private readonly PragmaWarnings pragmas;
    private readonly RenderOutput output;
    private readonly SourcePaths paths;
    private readonly SeverityPolicy policy;
    private readonly List<Finding> reported = [];

    public FindingReporter(RenderOutput output, SourcePaths paths, SeverityPolicy policy)
    {
        (this.output, this.paths, this.policy) = (output, paths, policy);
        texts = new();
        pragmas = new(texts);
    }

    /// <summary>What was passed on.</summary>
    public IReadOnlyList<Finding> Reported => reported;

    public bool HasErrors { get; private set; }

    public void Report(IEnumerable<Finding> findings)
    {
        foreach (var found in findings)
        {
            var location = paths.Resolve(found.Location);
            var place = texts.Narrow(location, found.Text);
            if (policy.Apply(found, location.File) is { } finding && !IsDisabled(found, place))
            {
                HasErrors |= finding.Severity == Severity.Error;
                reported.Add(finding);
                output.Finding(finding, place);
            }
        }
    }

    // As with the compiler: a warning that the project raises to an error stays a warning here, an error does not become silent.
    private bool IsDisabled(Finding found, SourceSpan place) => found.Severity != Severity.Error && pragmas.Disable(found.Code.Id, place);
}
