using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Passes findings on, with the places where the user finds them.</summary>
internal sealed class FindingReporter(RenderOutput output, SourcePaths paths, SeverityPolicy policy)
{
    private readonly SourceTexts texts = new();
    private readonly List<Finding> reported = [];

    /// <summary>What was passed on.</summary>
    public IReadOnlyList<Finding> Reported => reported;

    public bool HasErrors { get; private set; }

    public void Report(IEnumerable<Finding> findings)
    {
        foreach (var found in findings)
        {
            var location = paths.Resolve(found.Location);
            if (policy.Apply(found, location.File) is { } finding)
            {
                HasErrors |= finding.Severity == Severity.Error;
                reported.Add(finding);
                output.Finding(finding, texts.Narrow(location, finding.Text));
            }
        }
    }
}
