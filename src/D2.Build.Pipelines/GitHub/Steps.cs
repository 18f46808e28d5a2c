namespace D2.Build.Pipelines;

/// <summary>Steps that several jobs have.</summary>
internal static class Steps
{
    public static string Checkout(RepositoryPlan plan, string? gitRef = null) => YamlText.Blocks(
        $"""
        - name: Check out
          uses: {Uses(plan.Settings.Checkout)}
          with:
            persist-credentials: false
        """,
        gitRef is null ? "" : $"    ref: {gitRef}");

    public static string SetUpDotNet(RepositoryPlan plan) => YamlText.Blocks(
        $"""
        - name: Set up .NET
          uses: {Uses(plan.Settings.SetupDotNet)}
          with:
            dotnet-version: {YamlText.Quote(plan.Settings.Sdk)}
        """);

    /// <summary>Nothing for GitHub's own registry, to which the job's token gives access; a login for any other.</summary>
    public static string LogIn(RepositoryPlan plan) => plan.HasForgeRegistry()
        ? ""
        : YamlText.Blocks(
            $"""
            - name: Log in to the registry
              env:
                REGISTRY: {YamlText.Quote(plan.RegistryHost())}
            {YamlText.Indent(Secrets(RegistryVariables.PushUser, RegistryVariables.PushPassword), 4)}
              run: printf '%s' "${RegistryVariables.PushPassword}" | docker login "$REGISTRY" --username "${RegistryVariables.PushUser}" --password-stdin
            """);

    /// <summary>A step that runs the SDK, with what it may need to restore packages.</summary>
    public static string DotNet(RepositoryPlan plan, string name, string commands, params IEnumerable<string> variables)
    {
        string[] environment = [.. variables, .. plan.Settings.PackageSecrets.Select(secret => Secrets(secret))];
        return YamlText.Blocks(
            $"- name: {name}",
            environment.Length == 0 ? "" : $"  env:\n{YamlText.Indent(string.Join('\n', environment), 4)}",
            commands.Contains('\n', StringComparison.Ordinal) ? $"  run: |\n{YamlText.Indent(commands, 4)}" : $"  run: {commands}");
    }

    /// <summary>The step that runs the tests; nothing where there are none.</summary>
    public static string Test(RepositoryPlan plan) =>
        string.Join('\n', plan.TestCommands()) is { Length: > 0 } commands ? DotNet(plan, "Test", commands) : "";

    /// <summary>Environment variables with the secrets of the same names.</summary>
    public static string Secrets(params IEnumerable<string> names) => string.Join('\n', names.Select(name => $"{name}: ${{{{ secrets.{name} }}}}"));

    /// <summary>Environment variables with the variables of the same names, which are public.</summary>
    public static string Variables(params IEnumerable<string> names) => string.Join('\n', names.Select(name => $"{name}: ${{{{ vars.{name} }}}}"));

    /// <summary>The job's heading: where it runs, for how long, with which rights, then its steps.</summary>
    public static string Job(RepositoryPlan plan, string name, int minutes, IEnumerable<string> permissions, params IEnumerable<string> steps) =>
        JobIn(null, plan, name, minutes, permissions, steps);

    /// <summary>A job that may read the secrets of an environment.</summary>
    public static string JobIn(
        string? environment, RepositoryPlan plan, string name, int minutes, IEnumerable<string> permissions, params IEnumerable<string> steps) => YamlText.Blocks(
        $"""
        {name}:
          runs-on: {plan.Runner()}
        """,
        environment is null ? "" : $"  environment: {YamlText.Quote(environment)}",
        $"""
          timeout-minutes: {minutes}
          permissions:
        {YamlText.Indent(string.Join('\n', permissions), 4)}
          steps:
        {YamlText.Indent(YamlText.Blocks(steps).TrimEnd('\n'), 4)}
        """);

    private static string Uses(ActionPin action) => $"{action.Name}@{action.Commit} # {action.Version}";
}
