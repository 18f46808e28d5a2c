namespace D2.Build.Flux;

/// <summary>How to reach another cluster: exactly one of the two members.</summary>
public sealed class KubeConfigReference : Mapping
{
    /// <summary>A ConfigMap that describes a cluster of a cloud, which workload identity logs in to.</summary>
    public LocalReference ConfigMapRef { get => Child<LocalReference>("configMapRef"); set => Set("configMapRef", value); }

    /// <summary>A Secret with a kubeconfig file.</summary>
    public SecretKeyReference SecretRef { get => Child<SecretKeyReference>("secretRef"); set => Set("secretRef", value); }
}
