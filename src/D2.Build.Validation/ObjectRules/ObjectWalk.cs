using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>A walk through one object. It lives on the stack: an object without findings costs no allocation.</summary>
internal struct ObjectWalk(KubernetesObject resource, KubernetesObject? owner)
{
    /// <summary>Where the walk is.</summary>
    public FieldPath Path;

    /// <summary>The object walked through.</summary>
    public readonly KubernetesObject Resource => resource;

    /// <summary>The object it is inside of; null for one that stands alone.</summary>
    public readonly KubernetesObject? Owner => owner;

    /// <summary>What becomes of variables in the object; null where that is not looked at.</summary>
    public ISubstitution? Substitution { get; init; }

    /// <summary>The ResourceSet whose template the walk is in; null where it is in none.</summary>
    public readonly KubernetesObject? TemplateSet => owner is not null
        ? IsSet(owner) ? owner : null
        : IsSet(resource) && (Path.IsUnder("spec", "resources") || Path.IsUnder("spec", "steps") || Path.Is("spec", "resourcesTemplate"))
            ? resource : null;

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

    /// <summary>Whether an object is a ResourceSet, typed or not.</summary>
    public static bool IsSet(KubernetesObject candidate) => Fields.IsOf(candidate, "fluxcd.controlplane.io", "ResourceSet");

    // What conventions put into a set may have no place of its own.
    private readonly SourceLocation Location() => resource.Location.IsKnown || owner is null ? resource.LocationOf(Path.ToString()) : owner.Location;
}
