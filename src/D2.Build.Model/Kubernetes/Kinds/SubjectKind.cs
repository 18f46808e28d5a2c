namespace D2.Build.Kubernetes;

/// <summary>Who can get permissions.</summary>
public enum SubjectKind
{
    /// <summary>A ServiceAccount.</summary>
    ServiceAccount,

    /// <summary>A user.</summary>
    User,

    /// <summary>A group of users.</summary>
    Group,
}
