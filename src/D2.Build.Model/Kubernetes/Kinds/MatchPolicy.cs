namespace D2.Build.Kubernetes;

/// <summary>Which versions of a resource a rule is about.</summary>
public enum MatchPolicy
{
    /// <summary>Only those it names.</summary>
    Exact,

    /// <summary>Every version of a resource it names.</summary>
    Equivalent,
}
