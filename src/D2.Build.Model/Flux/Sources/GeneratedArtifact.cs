namespace D2.Build.Flux;

/// <summary>An artifact that an ArtifactGenerator makes.</summary>
public sealed class GeneratedArtifact : Mapping
{
    /// <summary>What is copied into it, in this order; later files replace earlier ones. Required.</summary>
    public ObjectList<ArtifactCopy> Copy { get => List<ArtifactCopy>("copy"); set => Set("copy", value); }

    /// <summary>The name of the ExternalArtifact. May use parts of the path pattern. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The source, as <c>@alias</c>, whose origin revision (a commit) the artifact is annotated with.</summary>
    public string? OriginRevision { get => Text("originRevision"); set => Set("originRevision", value); }

    /// <summary>The source, as <c>@alias</c>, whose revision the artifact takes over. Default: the digest of the content.</summary>
    public string? Revision { get => Text("revision"); set => Set("revision", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["copy", "name"];
}
