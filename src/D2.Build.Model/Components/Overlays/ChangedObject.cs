namespace D2.Build;

/// <summary>An object of the base, and what an overlay makes of it.</summary>
/// <param name="Base">The object of the base.</param>
/// <param name="Current">The object in the overlay; null where it is left out.</param>
internal sealed record ChangedObject(KubernetesObject Base, KubernetesObject? Current)
{
    /// <summary>Where it was changed last; the base's place where it was not.</summary>
    public SourceLocation Location { get; init; } = Base.Location;
}
