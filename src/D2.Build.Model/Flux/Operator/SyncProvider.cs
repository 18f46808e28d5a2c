using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Whose workload identity reads the source of a cluster.</summary>
public enum SyncProvider
{
    /// <summary>None: a Secret or nothing.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>Amazon Web Services.</summary>
    [JsonStringEnumMemberName("aws")]
    Aws,

    /// <summary>Microsoft Azure.</summary>
    [JsonStringEnumMemberName("azure")]
    Azure,

    /// <summary>Google Cloud; not for Git.</summary>
    [JsonStringEnumMemberName("gcp")]
    Gcp,

    /// <summary>A GitHub App; only for Git.</summary>
    [JsonStringEnumMemberName("github")]
    GitHub,
}
