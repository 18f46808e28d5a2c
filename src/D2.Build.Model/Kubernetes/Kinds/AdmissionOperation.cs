using System.Text.Json.Serialization;

namespace D2.Build.Kubernetes;

/// <summary>What a request does.</summary>
public enum AdmissionOperation
{
    /// <summary>Makes an object.</summary>
    [JsonStringEnumMemberName("CREATE")]
    Create,

    /// <summary>Changes an object.</summary>
    [JsonStringEnumMemberName("UPDATE")]
    Update,

    /// <summary>Deletes an object.</summary>
    [JsonStringEnumMemberName("DELETE")]
    Delete,

    /// <summary>Connects to an object, such as to run a command in a pod.</summary>
    [JsonStringEnumMemberName("CONNECT")]
    Connect,

    /// <summary>Any of them.</summary>
    [JsonStringEnumMemberName("*")]
    All,
}
