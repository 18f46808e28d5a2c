namespace D2.Build.Flux;

/// <summary>The sources that are taken apart and the artifacts that are made of them.</summary>
public sealed class ArtifactGeneratorSpec : Mapping
{
    /// <summary>The artifacts, at most 1000; each becomes an ExternalArtifact. Required.</summary>
    public ObjectList<GeneratedArtifact> Artifacts { get => List<GeneratedArtifact>("artifacts"); set => Set("artifacts", value); }

    /// <summary>Labels and annotations of every ExternalArtifact.</summary>
    public CommonMetadata CommonMetadata { get => Child<CommonMetadata>("commonMetadata"); set => Set("commonMetadata", value); }

    /// <summary>
    /// Makes the artifacts once for every folder that matches, <c>@alias/pattern</c>; a part in braces such as
    /// <c>{app}</c> can be used in their fields.
    /// </summary>
    public string? PathPattern { get => Text("pathPattern"); set => Set("pathPattern", value); }

    /// <summary>The sources, at most 1000. Required.</summary>
    public ObjectList<ArtifactSource> Sources { get => List<ArtifactSource>("sources"); set => Set("sources", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["artifacts", "sources"];
}
