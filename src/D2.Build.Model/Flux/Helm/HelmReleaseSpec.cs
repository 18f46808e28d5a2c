namespace D2.Build.Flux;

/// <summary>Which chart is installed, with which values, and what to do where that fails. Exactly one of Chart and ChartRef.</summary>
public sealed class HelmReleaseSpec : Mapping
{
    /// <summary>
    /// A chart of a repository, Git repository or bucket, for which a HelmChart is made. Not together with
    /// <see cref="ChartRef"/>.
    /// </summary>
    public HelmChartTemplate Chart { get => Child<HelmChartTemplate>("chart"); set => Set("chart", value); }

    /// <summary>A source that is the chart. A typed source converts to it. Not together with <see cref="Chart"/>.</summary>
    public HelmChartReference ChartRef { get => Child<HelmChartReference>("chartRef"); set => Set("chartRef", value); }

    /// <summary>Labels and annotations that are put on every object applied; they win over the ones there.</summary>
    public CommonMetadata CommonMetadata { get => Child<CommonMetadata>("commonMetadata"); set => Set("commonMetadata", value); }

    /// <summary>HelmReleases that have to be ready first. A typed one converts to an item.</summary>
    public ObjectList<HelmReleaseDependency> DependsOn { get => List<HelmReleaseDependency>("dependsOn"); set => Set("dependsOn", value); }

    /// <summary>What happens when others change objects of the release. Default: nothing.</summary>
    public DriftDetection DriftDetection { get => Child<DriftDetection>("driftDetection"); set => Set("driftDetection", value); }

    /// <summary>How the health of custom resources is told. Only used where an action waits, by the strategy poller.</summary>
    public ObjectList<HealthCheckExpression> HealthCheckExprs
    {
        get => List<HealthCheckExpression>("healthCheckExprs");
        set => Set("healthCheckExprs", value);
    }

    /// <summary>How the chart is installed.</summary>
    public HelmInstall Install { get => Child<HelmInstall>("install"); set => Set("install", value); }

    /// <summary>How often it is reconciled. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>The cluster it is installed on. Default: the one Flux runs on.</summary>
    public KubeConfigReference KubeConfig { get => Child<KubeConfigReference>("kubeConfig"); set => Set("kubeConfig", value); }

    /// <summary>How many revisions Helm keeps, 0 for all. Default 5.</summary>
    public Value<int>? MaxHistory { get => Get<int>("maxHistory"); set => Set("maxHistory", value); }

    /// <summary>
    /// False makes a new Kubernetes client for every step, which sees CRDs that the chart installs outside of its
    /// <c>crds</c> folder. Default true.
    /// </summary>
    public Value<bool>? PersistentClient { get => Get<bool>("persistentClient"); set => Set("persistentClient", value); }

    /// <summary>Changes to what the chart renders, in this order.</summary>
    public ObjectList<HelmPostRenderer> PostRenderers { get => List<HelmPostRenderer>("postRenderers"); set => Set("postRenderers", value); }

    /// <summary>
    /// Whether hooks go through <see cref="PostRenderers"/>. Default combined (nohooks with the feature gate
    /// <c>UseHelm3Defaults</c>).
    /// </summary>
    public Value<PostRenderStrategy>? PostRenderStrategy
    {
        get => Get<PostRenderStrategy>("postRenderStrategy");
        set => Set("postRenderStrategy", value);
    }

    /// <summary>
    /// The name of the release, at most 53 characters. Default: the name, after target namespace and a dash where that
    /// is set.
    /// </summary>
    public string? ReleaseName { get => Text("releaseName"); set => Set("releaseName", value); }

    /// <summary>How a release is rolled back.</summary>
    public HelmRollback Rollback { get => Child<HelmRollback>("rollback"); set => Set("rollback", value); }

    /// <summary>The ServiceAccount in whose name it is installed. Default: that of the controller.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>The namespace of the Secrets in which Helm keeps its revisions. Default: that of the HelmRelease.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? StorageNamespace { get => Text("storageNamespace"); set => Set("storageNamespace", value, TextFormat.Label); }

    /// <summary>True stops reconciling. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>The namespace it is installed into. Default: that of the HelmRelease.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? TargetNamespace { get => Text("targetNamespace"); set => Set("targetNamespace", value, TextFormat.Label); }

    /// <summary>Whether and how the tests of the chart are run.</summary>
    public HelmTest Test { get => Child<HelmTest>("test"); set => Set("test", value); }

    /// <summary>How long one operation of Helm may take. Default 5m.</summary>
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value); }

    /// <summary>How the release is removed.</summary>
    public HelmUninstall Uninstall { get => Child<HelmUninstall>("uninstall"); set => Set("uninstall", value); }

    /// <summary>How the release is upgraded.</summary>
    public HelmUpgrade Upgrade { get => Child<HelmUpgrade>("upgrade"); set => Set("upgrade", value); }

    /// <summary>The values of the chart. They win over <see cref="ValuesFrom"/>.</summary>
    public Mapping Values { get => Child<Mapping>("values"); set => Set("values", value); }

    /// <summary>ConfigMaps and Secrets with values; the last one wins.</summary>
    public ObjectList<ValuesReference> ValuesFrom { get => List<ValuesReference>("valuesFrom"); set => Set("valuesFrom", value); }

    /// <summary>How to wait for objects to be ready. Default poller (legacy with the feature gate <c>UseHelm3Defaults</c>).</summary>
    public WaitStrategy WaitStrategy { get => Child<WaitStrategy>("waitStrategy"); set => Set("waitStrategy", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["interval"];
}
