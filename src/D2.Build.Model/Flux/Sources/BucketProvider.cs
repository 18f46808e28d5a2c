using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The kind of an object store and its way to log in.</summary>
public enum BucketProvider
{
    /// <summary>Any store that speaks the protocol of S3.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>Amazon S3.</summary>
    [JsonStringEnumMemberName("aws")]
    Aws,

    /// <summary>Google Cloud Storage.</summary>
    [JsonStringEnumMemberName("gcp")]
    Gcp,

    /// <summary>Azure Blob Storage.</summary>
    [JsonStringEnumMemberName("azure")]
    Azure,
}
