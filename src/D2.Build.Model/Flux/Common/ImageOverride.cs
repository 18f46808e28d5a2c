namespace D2.Build.Flux;

/// <summary>Another name, tag or digest for a container image.</summary>
public sealed class ImageOverride : Mapping
{
    /// <summary>The digest, <c>sha256:…</c>. Wins over <see cref="NewTag"/>.</summary>
    public string? Digest { get => Text("digest"); set => Set("digest", value); }

    /// <summary>The image as the manifests name it, without tag. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The image that takes its place. Default: the name stays.</summary>
    public string? NewName { get => Text("newName"); set => Set("newName", value); }

    /// <summary>The tag that takes its place. Default: the tag stays.</summary>
    public string? NewTag { get => Text("newTag"); set => Set("newTag", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];
}
