using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>Who calls a webhook, and so how calls are checked and read.</summary>
public enum ReceiverType
{
    /// <summary>Anyone who knows the address.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>Anyone who signs the body with the token.</summary>
    [JsonStringEnumMemberName("generic-hmac")]
    GenericHmac,

    /// <summary>Anyone with an accepted identity token.</summary>
    [JsonStringEnumMemberName("generic-oidc")]
    GenericOidc,

    /// <summary>GitHub.</summary>
    [JsonStringEnumMemberName("github")]
    GitHub,

    /// <summary>GitLab.</summary>
    [JsonStringEnumMemberName("gitlab")]
    GitLab,

    /// <summary>Bitbucket.</summary>
    [JsonStringEnumMemberName("bitbucket")]
    Bitbucket,

    /// <summary>Harbor.</summary>
    [JsonStringEnumMemberName("harbor")]
    Harbor,

    /// <summary>Docker Hub.</summary>
    [JsonStringEnumMemberName("dockerhub")]
    DockerHub,

    /// <summary>Quay.</summary>
    [JsonStringEnumMemberName("quay")]
    Quay,

    /// <summary>Google registries, through Pub/Sub.</summary>
    [JsonStringEnumMemberName("gcr")]
    Gcr,

    /// <summary>Sonatype Nexus.</summary>
    [JsonStringEnumMemberName("nexus")]
    Nexus,

    /// <summary>Azure Container Registry.</summary>
    [JsonStringEnumMemberName("acr")]
    Acr,

    /// <summary>CDEvents.</summary>
    [JsonStringEnumMemberName("cdevents")]
    CdEvents,
}
