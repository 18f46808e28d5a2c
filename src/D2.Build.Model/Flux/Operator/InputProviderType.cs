using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Where inputs come from.</summary>
public enum InputProviderType
{
    /// <summary>The default values, as one set.</summary>
    Static,

    /// <summary>The branches of a GitHub repository.</summary>
    GitHubBranch,

    /// <summary>The tags of a GitHub repository.</summary>
    GitHubTag,

    /// <summary>The open pull requests of a GitHub repository.</summary>
    GitHubPullRequest,

    /// <summary>The branches of a GitLab project.</summary>
    GitLabBranch,

    /// <summary>The tags of a GitLab project.</summary>
    GitLabTag,

    /// <summary>The open merge requests of a GitLab project.</summary>
    GitLabMergeRequest,

    /// <summary>The environments of a GitLab project.</summary>
    GitLabEnvironment,

    /// <summary>The branches of an Azure DevOps repository.</summary>
    AzureDevOpsBranch,

    /// <summary>The tags of an Azure DevOps repository.</summary>
    AzureDevOpsTag,

    /// <summary>The open pull requests of an Azure DevOps repository.</summary>
    AzureDevOpsPullRequest,

    /// <summary>The branches of an AWS CodeCommit repository.</summary>
    [JsonStringEnumMemberName("AWSCodeCommitBranch")]
    AwsCodeCommitBranch,

    /// <summary>The tags of an AWS CodeCommit repository.</summary>
    [JsonStringEnumMemberName("AWSCodeCommitTag")]
    AwsCodeCommitTag,

    /// <summary>The open pull requests of an AWS CodeCommit repository.</summary>
    [JsonStringEnumMemberName("AWSCodeCommitPullRequest")]
    AwsCodeCommitPullRequest,

    /// <summary>The branches of a Gitea repository.</summary>
    GiteaBranch,

    /// <summary>The tags of a Gitea repository.</summary>
    GiteaTag,

    /// <summary>The open pull requests of a Gitea repository.</summary>
    GiteaPullRequest,

    /// <summary>The tags of a repository in any OCI registry.</summary>
    [JsonStringEnumMemberName("OCIArtifactTag")]
    OciArtifactTag,

    /// <summary>The tags of a repository in Azure Container Registry.</summary>
    [JsonStringEnumMemberName("ACRArtifactTag")]
    AcrArtifactTag,

    /// <summary>The tags of a repository in Amazon Elastic Container Registry.</summary>
    [JsonStringEnumMemberName("ECRArtifactTag")]
    EcrArtifactTag,

    /// <summary>The tags of a repository in Google Artifact Registry.</summary>
    [JsonStringEnumMemberName("GARArtifactTag")]
    GarArtifactTag,

    /// <summary>The answer of an HTTP service.</summary>
    ExternalService,

    /// <summary>The ExternalArtifacts of the cluster.</summary>
    ExternalArtifact,
}
