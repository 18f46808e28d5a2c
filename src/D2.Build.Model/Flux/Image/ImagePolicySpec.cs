namespace D2.Build.Flux;

/// <summary>Which tags of an image repository count and how the newest of them is found.</summary>
public sealed class ImagePolicySpec : Mapping
{
    /// <summary>Whether the digest of the newest tag is looked up. Default Never.</summary>
    public Value<DigestReflectionPolicy>? DigestReflectionPolicy
    {
        get => Get<DigestReflectionPolicy>("digestReflectionPolicy");
        set => Set("digestReflectionPolicy", value);
    }

    /// <summary>Which tags count. Default: all.</summary>
    public TagFilter FilterTags { get => Child<TagFilter>("filterTags"); set => Set("filterTags", value); }

    /// <summary>The ImageRepository. Required.</summary>
    public NamespacedReference ImageRepositoryRef
    {
        get => Child<NamespacedReference>("imageRepositoryRef");
        set => Set("imageRepositoryRef", value);
    }

    /// <summary>How often the digest is looked up again; set exactly when the digest policy is Always.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>How the newest tag is found. Required.</summary>
    public TagPolicy Policy { get => Child<TagPolicy>("policy"); set => Set("policy", value); }

    /// <summary>True stops picking. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["imageRepositoryRef", "policy"];
}
