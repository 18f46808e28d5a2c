namespace D2.Build.Flux;

/// <summary>How files are updated.</summary>
public enum ImageUpdateStrategy
{
    /// <summary>By comments that name a policy after the value.</summary>
    Setters,
}
