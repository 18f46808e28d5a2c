using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>A walk through one object. It lives on the stack: an object without findings costs no allocation.</summary>
internal struct ObjectWalk(KubernetesObject resource, KubernetesObject? owner)
{
    /// <summary>Where the walk is.</summary>
    public FieldPath Path;

    /// <summary>The object walked through.</summary>
    public readonly KubernetesObject Resource => resource;

    /// <summary>What becomes of variables in the object; null where that is not looked at.</summary>
    public ISubstitution? Substitution { get; init; }

    /// <summary>What was found so far; null while nothing was.</summary>
    public List<Finding>? Findings { get; set; }

    /// <summary>Notes a finding about the field the walk is at.</summary>
    /// <param name="violation">What is wrong.</param>
    /// <param name="text">The text that is wrong, if it is one.</param>
    public void Report(Violation violation, string? text = null)
    {
        var set = owner is null ? "" : $" of {owner.Kind} '{owner.Name}'";
        var field = Path.IsEmpty ? "" : $", {Path}";
        Findings ??= [];
        Findings.Add(Finding.Of(violation with { Message = $"{ObjectIdentity.Of(resource, "")}{set}{field}: {violation.Message}" }, Location(), text));
    }

    // What conventions put into a set may have no place of its own.
    private readonly SourceLocation Location() => resource.Location.IsKnown || owner is null ? resource.Location : owner.Location;
}
