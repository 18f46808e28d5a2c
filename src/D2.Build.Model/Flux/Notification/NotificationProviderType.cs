using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>A service that alerts are sent to.</summary>
public enum NotificationProviderType
{
    /// <summary>Slack.</summary>
    [JsonStringEnumMemberName("slack")]
    Slack,

    /// <summary>Discord.</summary>
    [JsonStringEnumMemberName("discord")]
    Discord,

    /// <summary>Microsoft Teams.</summary>
    [JsonStringEnumMemberName("msteams")]
    MsTeams,

    /// <summary>Rocket.Chat.</summary>
    [JsonStringEnumMemberName("rocket")]
    Rocket,

    /// <summary>Any webhook: the event as JSON.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>Any webhook, with a signature of the body.</summary>
    [JsonStringEnumMemberName("generic-hmac")]
    GenericHmac,

    /// <summary>The commit status on GitHub.</summary>
    [JsonStringEnumMemberName("github")]
    GitHub,

    /// <summary>The commit status on GitLab.</summary>
    [JsonStringEnumMemberName("gitlab")]
    GitLab,

    /// <summary>The commit status on Gitea.</summary>
    [JsonStringEnumMemberName("gitea")]
    Gitea,

    /// <summary>A comment on a pull request on Gitea.</summary>
    [JsonStringEnumMemberName("giteapullrequestcomment")]
    GiteaPullRequestComment,

    /// <summary>The build status on Bitbucket Data Center.</summary>
    [JsonStringEnumMemberName("bitbucketserver")]
    BitbucketServer,

    /// <summary>The build status on Bitbucket Cloud.</summary>
    [JsonStringEnumMemberName("bitbucket")]
    Bitbucket,

    /// <summary>The commit status on Azure DevOps.</summary>
    [JsonStringEnumMemberName("azuredevops")]
    AzureDevOps,

    /// <summary>Google Chat.</summary>
    [JsonStringEnumMemberName("googlechat")]
    GoogleChat,

    /// <summary>Google Cloud Pub/Sub.</summary>
    [JsonStringEnumMemberName("googlepubsub")]
    GooglePubSub,

    /// <summary>Webex.</summary>
    [JsonStringEnumMemberName("webex")]
    Webex,

    /// <summary>Sentry.</summary>
    [JsonStringEnumMemberName("sentry")]
    Sentry,

    /// <summary>Azure Event Hubs.</summary>
    [JsonStringEnumMemberName("azureeventhub")]
    AzureEventHub,

    /// <summary>Telegram.</summary>
    [JsonStringEnumMemberName("telegram")]
    Telegram,

    /// <summary>Lark.</summary>
    [JsonStringEnumMemberName("lark")]
    Lark,

    /// <summary>Matrix.</summary>
    [JsonStringEnumMemberName("matrix")]
    Matrix,

    /// <summary>Opsgenie.</summary>
    [JsonStringEnumMemberName("opsgenie")]
    Opsgenie,

    /// <summary>Prometheus Alertmanager.</summary>
    [JsonStringEnumMemberName("alertmanager")]
    Alertmanager,

    /// <summary>Annotations in Grafana.</summary>
    [JsonStringEnumMemberName("grafana")]
    Grafana,

    /// <summary>A repository dispatch on GitHub, which starts workflows.</summary>
    [JsonStringEnumMemberName("githubdispatch")]
    GitHubDispatch,

    /// <summary>A comment on a pull request on GitHub.</summary>
    [JsonStringEnumMemberName("githubpullrequestcomment")]
    GitHubPullRequestComment,

    /// <summary>A comment on a merge request on GitLab.</summary>
    [JsonStringEnumMemberName("gitlabmergerequestcomment")]
    GitLabMergeRequestComment,

    /// <summary>PagerDuty.</summary>
    [JsonStringEnumMemberName("pagerduty")]
    PagerDuty,

    /// <summary>Datadog.</summary>
    [JsonStringEnumMemberName("datadog")]
    Datadog,

    /// <summary>NATS.</summary>
    [JsonStringEnumMemberName("nats")]
    Nats,

    /// <summary>Zulip.</summary>
    [JsonStringEnumMemberName("zulip")]
    Zulip,

    /// <summary>Traces to an OpenTelemetry collector.</summary>
    [JsonStringEnumMemberName("otel")]
    OpenTelemetry,
}
