using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The kinds of source that can be a chart.</summary>
public enum HelmChartReferenceKind
{
    /// <summary>An OCI artifact that holds a chart.</summary>
    [JsonStringEnumMemberName("OCIRepository")]
    OciRepository,

    /// <summary>A Helm chart.</summary>
    HelmChart,

    /// <summary>An artifact of another controller that holds a chart.</summary>
    ExternalArtifact,
}
