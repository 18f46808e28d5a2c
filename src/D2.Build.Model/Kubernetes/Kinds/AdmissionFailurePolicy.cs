namespace D2.Build.Kubernetes;

/// <summary>What happens when a policy fails to evaluate.</summary>
public enum AdmissionFailurePolicy
{
    /// <summary>The binding's actions are taken.</summary>
    Fail,

    /// <summary>The request passes.</summary>
    Ignore,
}
