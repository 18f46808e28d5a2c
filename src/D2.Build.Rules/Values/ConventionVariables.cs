namespace D2.Build.Rules;

/// <summary>The variables that every cluster has without being told.</summary>
public static class ConventionVariables
{
    /// <summary>The tag of the artifacts the cluster follows.</summary>
    public const string ArtifactTag = "ARTIFACT_TAG";

    /// <summary>The environment, which selects the overlay.</summary>
    public const string Environment = "ENVIRONMENT";

    /// <summary>The cluster's name.</summary>
    public const string ClusterName = "CLUSTER_NAME";

    /// <summary>The workflow that a signature has to name.</summary>
    public const string ArtifactSubjectWorkflow = "ARTIFACT_SUBJECT_WORKFLOW";

    /// <summary>The git reference that a signature has to name.</summary>
    public const string ArtifactSubjectGitRef = "ARTIFACT_SUBJECT_GIT_REF";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Names =>
        [ArtifactTag, Environment, ClusterName, ArtifactSubjectWorkflow, ArtifactSubjectGitRef];
}
