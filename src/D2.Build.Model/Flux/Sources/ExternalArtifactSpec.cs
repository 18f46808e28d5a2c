namespace D2.Build.Flux;

/// <summary>Where an external artifact comes from.</summary>
public sealed class ExternalArtifactSpec : Mapping
{
    /// <summary>The object the artifact is made for. A typed object converts to it.</summary>
    public ObjectReference SourceRef { get => Child<ObjectReference>("sourceRef"); set => Set("sourceRef", value); }
}
