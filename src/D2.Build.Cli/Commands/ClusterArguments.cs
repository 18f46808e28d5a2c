using System.CommandLine;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>The option that says which clusters of a fleet.</summary>
internal sealed class ClusterArguments
{
    private readonly Option<string[]> _clusters = new("--cluster") { Description = "A cluster of the fleet; all unless set.", HelpName = "name" };

    public void AddTo(Command command) => command.Options.Add(_clusters);

    /// <summary>The clusters asked for, in ordinal order.</summary>
    /// <exception cref="D2Exception">The project has no such cluster (D2B9150).</exception>
    public IReadOnlyList<ClusterDescription> Read(ParseResult arguments, ProjectDescription project)
    {
        var names = arguments.GetValue(_clusters) ?? [];
        var clusters = names.Length == 0 ? project.Clusters : names.Select(name => Find(project, name));
        return [.. clusters.DistinctBy(cluster => cluster.Name, StringComparer.Ordinal).OrderBy(cluster => cluster.Name, StringComparer.Ordinal)];
    }

    private static ClusterDescription Find(ProjectDescription project, string name) =>
        project.Clusters.FirstOrDefault(cluster => string.Equals(cluster.Name, name, StringComparison.Ordinal))
        ?? throw new D2Exception(
            Codes.UnknownCluster,
            project.Clusters.Count == 0
                ? $"There is no cluster '{name}', as the project is no fleet or was built before builds told the clusters."
                : $"The fleet has no cluster '{name}', only {string.Join(", ", project.Clusters.Select(cluster => cluster.Name))}.");
}
