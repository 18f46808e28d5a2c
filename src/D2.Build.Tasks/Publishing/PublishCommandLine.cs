using Microsoft.Build.Utilities;

namespace D2.Build.Tasks;

/// <summary>How d2 is started.</summary>
internal static class PublishCommandLine
{
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
        .. string.Equals(task.Verb, PushVerb, StringComparison.Ordinal) ? [.. Options("--tag", task.Tags), .. Option("--diff-tag", task.DiffTag)] : Array.Empty<string>(),
        .. Options("--plain-http", task.PlainHttp),
        .. Options("--ca-file", task.CaFiles),
        .. task.AdditionalArguments ?? [],
    ]);

    private static IEnumerable<string> Options(string name, string[]? values) => (values ?? []).SelectMany(value => Option(name, value));

    private static IEnumerable<string> Option(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [name, value!];
}
