namespace D2.Build.Pipelines;

/// <summary>Tests, publishes and signs, on exactly the refs that clusters accept.</summary>
internal static class PublishJob
{
    private const string Config = """
        '{"auths":{"%s":{"auth":"%s"}}}'
        """;

    // With a key there is no token: what signs and what verifies are variables of the project, which a job has anyway.
    public static string Of(RepositoryPlan plan) => YamlText.Blocks(
        """

        publish:
          stage: publish
          timeout: 20m
          resource_group: publish-$CI_COMMIT_REF_SLUG
        """,
        Environment(plan.Settings.Environment),
        plan.SignsAsItself() ? """
          id_tokens:
            SIGSTORE_ID_TOKEN:
              aud: sigstore
        """ : "",
        $"""
          rules:
        {YamlText.Indent(string.Join('\n', plan.Publishers.Select(publisher => $"- if: {YamlText.Quote(RefRules.Of(publisher.Ref, plan.Components))}")), 4)}
          script:
        """,
        GitLabPipeline.Script(plan.TestCommands()),
        LogIn(plan),
        GitLabPipeline.Script(plan.PublishCommand()));

    // The job gets its variables, and nothing is listed there as deployed.
    private static string Environment(string? name) => name is null
        ? ""
        : $"""
          environment:
            name: {YamlText.Quote(name)}
            action: access
        """;

    // Nothing for GitLab's own registry. The image has no tool to log in with; d2 takes this variable, and it is on no disk.
    private static string LogIn(RepositoryPlan plan) => plan.HasForgeRegistry()
        ? ""
        : $$"""
            - |
              : "${{{RegistryVariables.PushUser}}:?the user that pushes to {{plan.Organization.Registry}}}" "${{{RegistryVariables.PushPassword}}:?{{SecretRights.ToPush(plan)}}}"
              login=$(printf '%s:%s' "${{RegistryVariables.PushUser}}" "${{RegistryVariables.PushPassword}}" | base64 | tr -d '\n')
              DOCKER_AUTH_CONFIG=$(printf {{Config}} {{ShellText.Quote(plan.RegistryHost())}} "$login")
              export DOCKER_AUTH_CONFIG
        """;
}
