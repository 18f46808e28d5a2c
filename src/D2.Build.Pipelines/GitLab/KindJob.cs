namespace D2.Build.Pipelines;

/// <summary>A job on a cluster that lives as long as the job does, by a runner with the tag kind: a shell with docker, kind, kubectl and helm.</summary>
internal static class KindJob
{
    public const string Create = "kind create cluster --name d2-$CI_JOB_ID --wait 5m";

    public const string Delete = "kind delete cluster --name d2-$CI_JOB_ID";

    /// <summary>Who runs it, and what a bootstrap script pulls with.</summary>
    public const string Variables = """
          tags: [kind]
          variables:
            REGISTRY_USER: $CI_REGISTRY_USER
            REGISTRY_PASSWORD: $CI_REGISTRY_PASSWORD
        """;
}
