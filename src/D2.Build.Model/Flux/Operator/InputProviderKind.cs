namespace D2.Build.Flux;

/// <summary>The kind of an input provider.</summary>
public enum InputProviderKind
{
    /// <summary>The only one so far.</summary>
    ResourceSetInputProvider,
}
