using Microsoft.Build.Utilities;

namespace D2.Build.Tasks;

/// <summary>How d2 is started.</summary>
internal static class PublishCommandLine
{
    private const string PackVerb = "pack";
    private const string PushVerb = "push";

    /// <summary>What <c>dotnet</c> itself is told.</summary>
    public static string Host(PublishArtifacts task)
    {
        var builder = new CommandLineBuilder();
        builder.AppendSwitch("exec");
        builder.AppendSwitch("--roll-forward Major");
        builder.AppendFileNameIfNotNull(task.Program);
        return builder.ToString();
    }

    /// <summary>The content of the response file: one argument per line, so that nothing needs quotes.</summary>
    public static string Arguments(PublishArtifacts task) => string.Join("\n",
    [
        task.Verb,
        .. Option("--output", "msbuild"),
        .. Option("--description", task.DescriptionFile),
        .. Option("--tree", task.ManifestsFolder),
        .. Option("--layout", task.LayoutFolder),
        .. Option("--result-file", task.ResultFile),
        .. Option("--registry", task.Registry),
        .. Option("--repository", task.Repository),
        .. Options("--artifact", task.Names),
        .. Option("--source", task.Source),
        .. Option("--revision", task.Revision),
        .. Is(task, PackVerb) ? [] : Options("--tag", task.Tags),
        .. Is(task, PushVerb) ? Option("--diff-tag", task.DiffTag) : [],
        .. Options("--plain-http", task.PlainHttp),
        .. Options("--ca-file", task.CaFiles),
        .. task.AdditionalArguments ?? [],
    ]);

    private static bool Is(PublishArtifacts task, string verb) => string.Equals(task.Verb, verb, StringComparison.Ordinal);

    // A property of the command line has its semicolons escaped (a%3Bb), and arrives as one value.
    private static IEnumerable<string> Options(string name, string[]? values) =>
        (values ?? []).SelectMany(value => value.Split(';')).SelectMany(value => Option(name, value));

    private static IEnumerable<string> Option(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [name, value!];
}
