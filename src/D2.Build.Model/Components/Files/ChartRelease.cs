using System.Runtime.CompilerServices;
using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// A Helm chart and its release: the source, OCIRepository for an <c>oci://</c> URL and HelmRepository for others, and the
/// HelmRelease, together in one file.
/// </summary>
/// <param name="name">The name of the release, and of the source unless <see cref="SourceName"/> differs.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ChartRelease(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : ResourceFile(name, new(file, line))
{
    /// <summary>The chart, <c>oci://host/path/chart</c>; or the Helm repository, <c>https://host/path</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The chart's version: a pin, a text, or a range of versions such as <c>6.x</c>. Default: the newest.</summary>
    public ChartVersion? Version { get; init; }

    /// <summary>
    /// The versions among which Flux bumps the pin that <see cref="Version"/> is, such as <c>6.x</c>: gives the
    /// <see cref="VersionPolicy"/> of the pin, for a chart in an OCI registry. Default: none is given here.
    /// </summary>
    public UpdateRange? Updates { get; init; }

    /// <summary>The chart in a Helm repository. Default: the name. Not for <c>oci://</c>, where it is part of the URL.</summary>
    public string? Chart { get; init; }

    /// <summary>The name of the source. Default: the name of the release.</summary>
    public string SourceName { get; init; } = name;

    /// <summary>How often source and release are reconciled. Default 1h.</summary>
    public Duration Interval { get; init; } = "1h";

    /// <summary>How long one operation of Helm may take. Default: Flux's own, 5m.</summary>
    public Duration? Timeout { get; init; }

    /// <summary>What happens when others change objects of the release. Default: Flux's own, nothing.</summary>
    public DriftDetectionMode? DriftDetection { get; init; }

    /// <summary>What happens when an installation or an upgrade fails. Default: Flux's own, nothing.</summary>
    public ReleaseStrategyName? OnFailure { get; init; }

    /// <summary>
    /// The chart's values: an object of an anonymous type, a <see cref="Mapping"/>, or any type with properties. They win over
    /// <see cref="ValuesFile"/>.
    /// </summary>
    public object? Values { get; init; }

    /// <summary>A YAML file with values, relative to the C# file that declares the release.</summary>
    public string? ValuesFile { get; init; }

    /// <summary>ConfigMaps and Secrets with values; those given here directly win.</summary>
    public ObjectList<ValuesReference> ValuesFrom { get; init; } = [];

    /// <summary>What differs from the conventional HelmRelease, merged member by member. A member set to null is removed.</summary>
    public HelmRelease Release { get; init; } = new(name, file, line);

    /// <summary>
    /// What differs from the conventional spec of the source, merged member by member: an <see cref="OciRepositorySpec"/> for
    /// <c>oci://</c>, otherwise a <see cref="HelmRepositorySpec"/>.
    /// </summary>
    public Mapping Source { get; init; } = new();

    internal override FileObjects Read(PartReader reader) => new($"{Name}.yaml", [.. ChartConvention.Expand(this, reader)], Location);
}
