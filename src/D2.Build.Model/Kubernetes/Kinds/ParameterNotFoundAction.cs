namespace D2.Build.Kubernetes;

/// <summary>What happens when a policy finds no parameters.</summary>
public enum ParameterNotFoundAction
{
    /// <summary>The binding counts as fulfilled.</summary>
    Allow,

    /// <summary>The failure policy decides.</summary>
    Deny,
}
