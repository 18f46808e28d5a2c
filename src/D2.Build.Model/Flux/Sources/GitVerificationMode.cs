using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Which Git object has to be signed.</summary>
public enum GitVerificationMode
{
    /// <summary>The commit that was checked out.</summary>
    [JsonStringEnumMemberName("HEAD")]
    Head,

    /// <summary>The same as <see cref="Head"/> in the spelling of older manifests.</summary>
    [JsonStringEnumMemberName("head")]
    LegacyHead,

    /// <summary>The tag.</summary>
    Tag,

    /// <summary>The tag and the commit it points to.</summary>
    [JsonStringEnumMemberName("TagAndHEAD")]
    TagAndHead,
}
