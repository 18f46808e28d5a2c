namespace D2.Build.Flux;

/// <summary>Which Flux is installed, how it is tuned and what it synchronises.</summary>
public sealed class FluxInstanceSpec : Mapping
{
    /// <summary>The cluster Flux runs on and the lockdown of its tenants.</summary>
    public FluxCluster Cluster { get => Child<FluxCluster>("cluster"); set => Set("cluster", value); }

    /// <summary>Labels and annotations for every object of the installation.</summary>
    public CommonMetadata CommonMetadata { get => Child<CommonMetadata>("commonMetadata"); set => Set("commonMetadata", value); }

    /// <summary>
    /// The controllers. Default: source, kustomize, helm and notification controller. A controller that is left out
    /// leaves out its CRDs too.
    /// </summary>
    public ValueList<FluxComponent> Components { get => Values<FluxComponent>("components"); set => Set("components", value); }

    /// <summary>Version and origin of the images. Required.</summary>
    public FluxDistribution Distribution { get => Child<FluxDistribution>("distribution"); set => Set("distribution", value); }

    /// <summary>Patches to the installation, after everything else.</summary>
    public FluxKustomizeSettings Kustomize { get => Child<FluxKustomizeSettings>("kustomize"); set => Set("kustomize", value); }

    /// <summary>False leaves stored Flux objects in their old API version after an upgrade. Default true.</summary>
    public Value<bool>? MigrateResources { get => Get<bool>("migrateResources"); set => Set("migrateResources", value); }

    /// <summary>Splits the work over further sets of controllers. Default: one set.</summary>
    public FluxSharding Sharding { get => Child<FluxSharding>("sharding"); set => Set("sharding", value); }

    /// <summary>A persistent volume for the artifacts of source-controller. Default: none, an empty directory.</summary>
    public FluxStorage Storage { get => Child<FluxStorage>("storage"); set => Set("storage", value); }

    /// <summary>The source the cluster is synchronised from. Default: none, only the controllers are installed.</summary>
    public FluxSync Sync { get => Child<FluxSync>("sync"); set => Set("sync", value); }

    /// <summary>False does not wait for the controllers to become ready. Default true.</summary>
    public Value<bool>? Wait { get => Get<bool>("wait"); set => Set("wait", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["distribution"];
}
