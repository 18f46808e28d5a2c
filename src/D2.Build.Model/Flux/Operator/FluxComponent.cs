using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>A controller of Flux.</summary>
public enum FluxComponent
{
    /// <summary>Fetches and verifies sources.</summary>
    [JsonStringEnumMemberName("source-controller")]
    SourceController,

    /// <summary>Applies Kustomizations.</summary>
    [JsonStringEnumMemberName("kustomize-controller")]
    KustomizeController,

    /// <summary>Installs and upgrades HelmReleases.</summary>
    [JsonStringEnumMemberName("helm-controller")]
    HelmController,

    /// <summary>Sends alerts and takes webhooks.</summary>
    [JsonStringEnumMemberName("notification-controller")]
    NotificationController,

    /// <summary>Scans image repositories and picks tags.</summary>
    [JsonStringEnumMemberName("image-reflector-controller")]
    ImageReflectorController,

    /// <summary>Commits new tags to Git.</summary>
    [JsonStringEnumMemberName("image-automation-controller")]
    ImageAutomationController,

    /// <summary>Composes artifacts from other sources. From Flux 2.7.</summary>
    [JsonStringEnumMemberName("source-watcher")]
    SourceWatcher,
}
