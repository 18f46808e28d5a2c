namespace D2.Build.Pipelines;

/// <summary>What jobs run on the project.</summary>
internal static class ProjectCommands
{
    /// <summary>Builds, which applies all rules, and packs what would be published.</summary>
    public static string PackCommand(this RepositoryPlan plan) => $"dotnet publish {ShellText.Quote(plan.Project)}";

    /// <summary>Publishes, and signs.</summary>
    public static string PublishCommand(this RepositoryPlan plan) => $"{plan.PackCommand()} -p:PushArtifact=true{plan.SigningProperties()}";

    /// <summary>Runs the tests; nothing where none are declared.</summary>
    public static IEnumerable<string> TestCommands(this RepositoryPlan plan) => plan.Settings.Tests
        .Select(path => RepositoryPath.Of(plan, path))
        .Select(path => $"dotnet test {(IsSolution(path) ? "--solution" : "--project")} {ShellText.Quote(path)}");

    private static bool IsSolution(string path) => Path.GetExtension(path) is ".sln" or ".slnx" or ".slnf";
}
