namespace D2.Build;

/// <summary>
/// What Flux Operator is told about one object: its annotations (<c>fluxcd.controlplane.io/…</c>) and the watch label as
/// members. See the operator's ResourceSet documentation for their effect.
/// </summary>
/// <param name="metadata">Where they are written.</param>
public sealed class OperatorSettings(ObjectMeta metadata) : ControllerSettings(metadata, Prefix)
{
    internal const string Prefix = "fluxcd.controlplane.io/";
    internal const string WatchLabel = "reconcile.fluxcd.io/watch";

    /// <summary>
    /// Copies the data of another ConfigMap or Secret into this one, as <c>namespace/name</c>. Only on ConfigMaps and
    /// Secrets of a ResourceSet.
    /// </summary>
    public string? CopyFrom { get => Read("copyFrom"); set => Write("copyFrom", value); }

    /// <summary>
    /// Writes the checksum of ConfigMaps and Secrets beside this annotation, as <c>Kind/namespace/name</c> separated by
    /// commas, so that a change of them rolls the object.
    /// </summary>
    public string? ChecksumFrom { get => Read("checksumFrom"); set => Write("checksumFrom", value); }

    /// <summary>
    /// Fills this ConfigMap with the address and certificate authority of a kubeconfig, as <c>namespace/name[:key]</c>.
    /// </summary>
    public string? ConvertKubeConfigFrom { get => Read("convertKubeConfigFrom"); set => Write("convertKubeConfigFrom", value); }

    /// <summary>False pauses a ResourceSet, FluxInstance or input provider, and leaves a templated object out. Default true.</summary>
    public bool? Reconcile { get => ReadSwitch("reconcile"); set => WriteSwitch("reconcile", value); }

    /// <summary>How often it is reconciled. Default 1h for ResourceSet and FluxInstance, 10m for an input provider.</summary>
    public Duration? ReconcileEvery { get => ReadTime("reconcileEvery"); set => WriteTime("reconcileEvery", value); }

    /// <summary>How often a FluxInstance pulls its distribution artifact. Default 10m.</summary>
    public Duration? ReconcileArtifactEvery { get => ReadTime("reconcileArtifactEvery"); set => WriteTime("reconcileArtifactEvery", value); }

    /// <summary>How long one reconciliation may take. Default 5m, 2m for an input provider.</summary>
    public Duration? ReconcileTimeout { get => ReadTime("reconcileTimeout"); set => WriteTime("reconcileTimeout", value); }

    /// <summary>True replaces the object where an immutable field changed. Default false.</summary>
    public bool? Force { get => ReadSwitch("force"); set => WriteSwitch("force", value); }

    /// <summary>False keeps the object when it leaves the ResourceSet or the ResourceSet goes away. Default true.</summary>
    public bool? Prune { get => ReadSwitch("prune"); set => WriteSwitch("prune", value); }

    /// <summary>True deletes a failed Job before it is applied again. Default false.</summary>
    public bool? RecreateOnFailure { get => ReadSwitch("recreateOnFailure"); set => WriteSwitch("recreateOnFailure", value); }

    /// <summary>
    /// True lets a change of this ConfigMap or Secret reconcile at once whatever reads it
    /// (label <c>reconcile.fluxcd.io/watch: Enabled</c>). Default false: at the next interval.
    /// </summary>
    public bool? Watch
    {
        get => Metadata.Labels[WatchLabel] is { } text ? string.Equals(text, "Enabled", StringComparison.Ordinal) : null;
        set => Metadata.Labels[WatchLabel] = value switch { null => null, true => "Enabled", false => "Disabled" };
    }
}
