using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The kind of source a cluster is synchronised from.</summary>
public enum SyncKind
{
    /// <summary>An OCI artifact.</summary>
    [JsonStringEnumMemberName("OCIRepository")]
    OciRepository,

    /// <summary>A Git repository.</summary>
    GitRepository,

    /// <summary>A bucket of an object store.</summary>
    Bucket,
}
