using System.Globalization;
using Microsoft.Build.Utilities;

namespace D2.Build.Tasks;

/// <summary>How the program is started.</summary>
internal static class RenderCommandLine
{
    // The program ends itself at its time limit and can say which line was running; this one only catches a dead program.
    private const int BackstopSeconds = 10;

    /// <summary>When to kill the program, in milliseconds.</summary>
    public static int BackstopMilliseconds(int timeoutSeconds) =>
        (int)Math.Min(int.MaxValue, (timeoutSeconds + (long)BackstopSeconds) * 1000);

    /// <summary>What <c>dotnet</c> itself is told: the program runs on the dependencies and frameworks of the declarations.</summary>
    public static string Host(RenderManifests task)
    {
        var builder = new CommandLineBuilder();
        builder.AppendSwitch("exec");
        builder.AppendSwitchIfNotNull("--depsfile ", task.DepsFile);
        builder.AppendSwitchIfNotNull("--runtimeconfig ", task.RuntimeConfigFile);
        builder.AppendSwitch("--roll-forward Major");
        builder.AppendFileNameIfNotNull(task.Renderer);
        return builder.ToString();
    }

    /// <summary>The content of the response file: one argument per line, so that nothing needs quotes.</summary>
    public static string Arguments(RenderManifests task) => string.Join("\n",
    [
        .. Option("--assembly", task.DeclarationsAssembly),
        .. Option("--output", task.ManifestsFolder),
        .. Option("--list", task.ListFile),
        .. Option("--description", task.DescriptionFile),
        .. Option("--contract", task.ContractFile),
        .. Option("--references", string.Join(";", task.References)),
        .. Option("--input-list", task.InputListFile),
        .. Option("--update-policies", task.UpdatePoliciesFolder),
        .. Option("--check-update-policies", task.CheckUpdatePolicies),
        .. Option("--repository", task.RepositoryFolder),
        .. Option("--repository-files", task.RepositoryListFile),
        .. Option("--project-file", task.ProjectFile),
        .. Option("--check-pipelines", task.CheckPipelines),
        .. Option("--path-map", task.PathMap),
        .. Option("--project-directory", Path.GetDirectoryName(task.ProjectFile)),
        .. Option("--timeout", task.TimeoutSeconds.ToString(CultureInfo.InvariantCulture)),
        .. Option("--format", "msbuild"),
        .. Option("--no-warn", OneLine(task.NoWarn)),
        .. Option("--warnings-as-errors", OneLine(task.WarningsAsErrors)),
        .. Option("--warnings-not-as-errors", OneLine(task.WarningsNotAsErrors)),
        .. Option("--treat-warnings-as-errors", task.TreatWarningsAsErrors),
        .. Option("--analyzer-configs", string.Join(";", task.AnalyzerConfigFiles)),
    ]);

    // Projects write long lists of codes over several lines.
    private static string? OneLine(string? codes) => codes?.Replace('\r', ' ').Replace('\n', ' ').Trim();

    private static IEnumerable<string> Option(string name, string? value) =>
        string.IsNullOrEmpty(value) ? [] : [name, value!];
}
