using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Which objects a patch is for, as kustomize decides it.</summary>
internal sealed class PatchSelector
{
    private readonly Dictionary<string, string> patterns = new(StringComparer.Ordinal);
    private readonly LabelQuery labels;
    private readonly LabelQuery annotations;
    private readonly string text;

    private PatchSelector(IEnumerable<(string Field, string? Pattern)> fields, string? labelSelector, string? annotationSelector)
    {
        foreach (var (field, pattern) in fields.Where(f => !string.IsNullOrEmpty(f.Pattern)))
        {
            patterns[field] = RegexPatterns.Check(pattern!) is { } violation ? throw new ArgumentException(violation.Message, nameof(fields)) : pattern!;
        }

        (labels, annotations) = (LabelQuery.Parse(labelSelector), LabelQuery.Parse(annotationSelector));
        text = string.Join(", ", fields.Where(f => !string.IsNullOrEmpty(f.Pattern)).Select(f => $"{f.Field} '{f.Pattern}'")
            .Concat(new[] { labelSelector, annotationSelector }.OfType<string>()));
    }

    /// <summary>Whether it says which name it means.</summary>
    public bool HasName => patterns.ContainsKey("name");

    /// <summary>The selector of a target.</summary>
    /// <exception cref="ArgumentException">A pattern is no regular expression, or a selector of labels cannot be read.</exception>
    public static PatchSelector Of(ObjectSelector target) => new(
        [
            ("group", target.Group), ("version", target.Version), ("kind", target.Kind), ("name", target.Name),
            ("namespace", target.Namespace),
        ],
        target.LabelSelector, target.AnnotationSelector);

    /// <summary>The object that a strategic merge patch names.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    public static PatchSelector Of(Mapping patch)
    {
        var version = patch["apiVersion"]?.ToString() ?? "";
        var metadata = patch["metadata"] as Mapping;
        var (kind, name) = (patch["kind"]?.ToString(), metadata?["name"]?.ToString());
        if (version.Length == 0 || kind is null || name is null)
        {
            throw new ArgumentException("A merge patch without target names its object by apiVersion, kind and metadata.name.", nameof(patch));
        }

        var slash = version.IndexOf('/', StringComparison.Ordinal);
        return new(
            [
                ("group", slash < 0 ? null : RegexText.Escape(version[..slash])), ("version", RegexText.Escape(version[(slash + 1)..])), ("kind", RegexText.Escape(kind)),
                ("name", RegexText.Escape(name)), ("namespace", metadata!["namespace"] is { } place ? RegexText.Escape($"{place}") : null),
            ],
            null, null);
    }

    public bool Matches(PatchCandidate candidate) =>
        Is("group", [candidate.Group]) && Is("version", [candidate.Version]) && Is("kind", [candidate.Kind])
        && Is("name", candidate.Names) && Is("namespace", candidate.Namespaces)
        && labels.Matches(candidate.Labels) && annotations.Matches(candidate.Annotations);

    public override string ToString() => text;

    // An expression that is too large to try may match.
    private bool Is(string field, IEnumerable<string> values) => !patterns.TryGetValue(field, out var pattern) || values.Any(value => GoRegex.MatchesWhole(pattern, value) is not false);
}
