namespace D2.Build.Flux;

/// <summary>What is applied, from where, how often and what has to be ready first.</summary>
public sealed class FluxKustomizationSpec : Mapping
{
    /// <summary>Annotations that tell where each object came from. Default: none.</summary>
    public ValueList<BuildMetadata> BuildMetadata { get => Values<BuildMetadata>("buildMetadata"); set => Set("buildMetadata", value); }

    /// <summary>Labels and annotations that are put on every object applied; they win over the ones there.</summary>
    public CommonMetadata CommonMetadata { get => Child<CommonMetadata>("commonMetadata"); set => Set("commonMetadata", value); }

    /// <summary>Folders of kustomize components, relative to <see cref="Path"/>.</summary>
    public ValueList<string> Components { get => Values<string>("components"); set => Set("components", value); }

    /// <summary>How encrypted Secrets are read. Default: they are not decrypted.</summary>
    public Decryption Decryption { get => Child<Decryption>("decryption"); set => Set("decryption", value); }

    /// <summary>What becomes of the objects when the Kustomization is deleted. Default <see cref="DeletionPolicy.MirrorPrune"/>.</summary>
    public Value<DeletionPolicy>? DeletionPolicy { get => Get<DeletionPolicy>("deletionPolicy"); set => Set("deletionPolicy", value); }

    /// <summary>Kustomizations that have to be ready first. A typed one converts to an item.</summary>
    public ObjectList<KustomizationDependency> DependsOn { get => List<KustomizationDependency>("dependsOn"); set => Set("dependsOn", value); }

    /// <summary>True replaces an object where an immutable field changed. Default false.</summary>
    public Value<bool>? Force { get => Get<bool>("force"); set => Set("force", value); }

    /// <summary>How the health of custom resources is told. Only used with <see cref="Wait"/> or <see cref="HealthChecks"/>.</summary>
    public ObjectList<HealthCheckExpression> HealthCheckExprs
    {
        get => List<HealthCheckExpression>("healthCheckExprs");
        set => Set("healthCheckExprs", value);
    }

    /// <summary>Objects whose health is waited for. Ignored with <see cref="Wait"/>. A typed object converts to an item.</summary>
    public ObjectList<ObjectReference> HealthChecks { get => List<ObjectReference>("healthChecks"); set => Set("healthChecks", value); }

    /// <summary>Fields that others may change without the change being undone.</summary>
    public ObjectList<IgnoreRule> Ignore { get => List<IgnoreRule>("ignore"); set => Set("ignore", value); }

    /// <summary>True passes over <see cref="Components"/> that do not exist. Default false: it is an error.</summary>
    public Value<bool>? IgnoreMissingComponents { get => Get<bool>("ignoreMissingComponents"); set => Set("ignoreMissingComponents", value); }

    /// <summary>Other names, tags or digests for container images.</summary>
    public ObjectList<ImageOverride> Images { get => List<ImageOverride>("images"); set => Set("images", value); }

    /// <summary>How often it is reconciled. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>The cluster it is applied to. Default: the one Flux runs on.</summary>
    public KubeConfigReference KubeConfig { get => Child<KubeConfigReference>("kubeConfig"); set => Set("kubeConfig", value); }

    /// <summary>Put before the name of every object, at most 200 characters.</summary>
    public string? NamePrefix { get => Text("namePrefix"); set => Set("namePrefix", value); }

    /// <summary>Put behind the name of every object, at most 200 characters.</summary>
    public string? NameSuffix { get => Text("nameSuffix"); set => Set("nameSuffix", value); }

    /// <summary>Patches that are applied to the objects.</summary>
    public ObjectList<KustomizePatch> Patches { get => List<KustomizePatch>("patches"); set => Set("patches", value); }

    /// <summary>The folder of the source. Default: its root.</summary>
    public string? Path { get => Text("path"); set => Set("path", value); }

    /// <summary>The values of <c>${…}</c> in the objects. Default: nothing is substituted.</summary>
    public PostBuild PostBuild { get => Child<PostBuild>("postBuild"); set => Set("postBuild", value); }

    /// <summary>Whether objects that left the source are deleted. Required.</summary>
    public Value<bool>? Prune { get => Get<bool>("prune"); set => Set("prune", value); }

    /// <summary>How long to wait after a failure. Default: <see cref="Interval"/>.</summary>
    public Duration? RetryInterval { get => Time("retryInterval"); set => Set("retryInterval", value); }

    /// <summary>The ServiceAccount in whose name it is applied. Default: that of the controller.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>The source. A typed source converts to it. Required.</summary>
    public KustomizationSourceReference SourceRef { get => Child<KustomizationSourceReference>("sourceRef"); set => Set("sourceRef", value); }

    /// <summary>True stops reconciling. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>The namespace that every object is put into. Default: the one it names.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? TargetNamespace { get => Text("targetNamespace"); set => Set("targetNamespace", value, TextFormat.Label); }

    /// <summary>How long building, applying and health checks may take. Default: <see cref="Interval"/>.</summary>
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value); }

    /// <summary>True waits until every object is healthy. Default false.</summary>
    public Value<bool>? Wait { get => Get<bool>("wait"); set => Set("wait", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["interval", "prune", "sourceRef"];
}
