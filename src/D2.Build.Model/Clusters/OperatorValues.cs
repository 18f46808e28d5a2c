namespace D2.Build;

/// <summary>Where the values of the operator's chart are kept.</summary>
public enum OperatorValues
{
    /// <summary>In <c>flux-operator-values.yaml</c>, which Kustomize turns into a ConfigMap that is watched for changes.</summary>
    ConfigMap,

    /// <summary>In the HelmRelease itself.</summary>
    Inline,
}
