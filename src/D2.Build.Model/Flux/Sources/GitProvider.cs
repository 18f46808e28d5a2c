using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Whose identity logs in to a Git server.</summary>
public enum GitProvider
{
    /// <summary>None: a Secret or nothing.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>AWS CodeCommit through workload identity.</summary>
    [JsonStringEnumMemberName("aws")]
    Aws,

    /// <summary>Azure DevOps through workload identity.</summary>
    [JsonStringEnumMemberName("azure")]
    Azure,

    /// <summary>A GitHub App, whose key is in the Secret.</summary>
    [JsonStringEnumMemberName("github")]
    GitHub,
}
