using System.Globalization;

namespace D2.Build.Render;

/// <summary>What the program was asked to do.</summary>
internal sealed record RenderOptions(string AssemblyPath, string OutputFolder)
{
    public const string Usage = """
        Renders the declarations of a D2.Build project.

          dotnet exec --depsfile <project>.deps.json --runtimeconfig <project>.runtimeconfig.json \
            D2.Build.Render.dll --assembly <project>.dll --output <folder> [options]

          --assembly <file>            the compiled declarations
          --output <folder>            where the tree is written
          --list <file>                gets the path of every file of the tree, a line each; files of the last list that are
                                       no longer part of the tree are deleted
          --description <file>         gets the description of the build: artifacts, channels, identities
          --contract <file>            gets what components promise to fleets
          --references <a;b;...>       contracts of the components that a fleet runs
          --input-list <file>          gets the path of every file that the declarations read, a line each
          --update-policies <folder>   where the policies of version pins are written, in the repository
          --check-update-policies <true|false>  whether they are compared instead of written; default false
          --repository <folder>        the root of the repository, where pipelines and bootstrap files are written
          --repository-files <file>    gets the path of every such file, a line each
          --project-file <file>        the project that the pipelines publish
          --check-pipelines <true|false>  whether they are compared instead of written; default false
          --path-map <from=to,...>     the compiler's path map, to find sources again
          --project-directory <dir>    what relative source paths are relative to
          --timeout <seconds>          how long the declarations may run; default 60
          --no-warn <codes>            the MSBuild properties NoWarn, WarningsAsErrors, WarningsNotAsErrors and
          --warnings-as-errors <codes>     TreatWarningsAsErrors: what becomes of findings that are warnings
          --warnings-not-as-errors <codes>
          --treat-warnings-as-errors <true|false>
          --analyzer-configs <a;b;...> the .editorconfig and .globalconfig files of the compilation, for their severities
          --format <text|msbuild>      how findings are printed; default text
          @<file>                      reads arguments from a file, one per line

        With --rules alone it lists every code with its severity and title.

        Exit code: 0 rendered, 1 findings with errors, 2 wrong arguments.
        """;

    /// <summary>The list of the files written, kept between runs to find those that are no longer part of the tree.</summary>
    public string? ListFile { get; init; }

    /// <summary>Where the description of the build goes; nowhere for null.</summary>
    public string? DescriptionFile { get; init; }

    /// <summary>Where the contract of components goes; nowhere for null.</summary>
    public string? ContractFile { get; init; }

    /// <summary>The contracts of other projects and repositories.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The list of the files that were read, for the build to watch.</summary>
    public string? InputListFile { get; init; }
    /// <summary>The folder of the update policies; null where the project has no pins.</summary>
    public string? UpdatePoliciesFolder { get; init; }

    /// <summary>Whether the update policies are only compared.</summary>
    public bool ChecksUpdatePolicies { get; init; }

    /// <summary>The root of the repository; null where no pipelines are written.</summary>
    public string? RepositoryFolder { get; init; }

    /// <summary>The list of the pipelines and bootstrap files, for the build to watch.</summary>
    public string? RepositoryListFile { get; init; }

    /// <summary>The project that the pipelines publish.</summary>
    public string ProjectFile { get; init; } = "";

    /// <summary>Whether pipelines are only compared.</summary>
    public bool ChecksPipelines { get; init; }

    public string PathMap { get; init; } = "";

    public string ProjectDirectory { get; init; } = "";

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether the lines printed are for the MSBuild task to read.</summary>
    public bool IsForBuild { get; init; }

    public SeverityPolicy Severities { get; init; } = new();

    private static readonly string[] Known =
    [
        "--assembly", "--output", "--list", "--description", "--contract", "--references", "--input-list", "--path-map", "--project-directory", "--timeout",
        "--no-warn", "--warnings-as-errors", "--warnings-not-as-errors", "--treat-warnings-as-errors",
        "--update-policies", "--check-update-policies", "--repository", "--project-file", "--repository-files", "--check-pipelines", "--analyzer-configs", "--format",
    ];

    /// <returns>The options; null where the arguments are wrong.</returns>
    public static RenderOptions? Parse(IEnumerable<string> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in arguments.SelectMany(a => a.StartsWith('@') ? File.ReadAllLines(a[1..]) : [a]).Chunk(2))
        {
            if (pair.Length < 2 || !Known.Contains(pair[0], StringComparer.Ordinal))
            {
                return null;
            }

            values[pair[0]] = pair[1];
        }

        if (values.GetValueOrDefault("--assembly") is not { } assembly
            || values.GetValueOrDefault("--output") is not { } output
            || !int.TryParse(values.GetValueOrDefault("--timeout", "60"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return null;
        }

        return new RenderOptions(Path.GetFullPath(assembly), Path.GetFullPath(output))
        {
            ListFile = values.GetValueOrDefault("--list") is { } list ? Path.GetFullPath(list) : null,
            DescriptionFile = values.GetValueOrDefault("--description") is { } description ? Path.GetFullPath(description) : null,
            ContractFile = values.GetValueOrDefault("--contract") is { } contract ? Path.GetFullPath(contract) : null,
            References = values.GetValueOrDefault("--references", "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            InputListFile = values.GetValueOrDefault("--input-list") is { } inputs ? Path.GetFullPath(inputs) : null,
            UpdatePoliciesFolder = values.GetValueOrDefault("--update-policies") is { } policies ? Path.GetFullPath(policies) : null,
            ChecksUpdatePolicies = string.Equals(values.GetValueOrDefault("--check-update-policies"), "true", StringComparison.OrdinalIgnoreCase),
            RepositoryFolder = values.GetValueOrDefault("--repository") is { } repository ? Path.GetFullPath(repository) : null,
            RepositoryListFile = values.GetValueOrDefault("--repository-files") is { } committed ? Path.GetFullPath(committed) : null,
            ProjectFile = values.GetValueOrDefault("--project-file", ""),
            ChecksPipelines = string.Equals(values.GetValueOrDefault("--check-pipelines"), "true", StringComparison.OrdinalIgnoreCase),
            PathMap = values.GetValueOrDefault("--path-map", ""),
            ProjectDirectory = values.GetValueOrDefault("--project-directory", ""),
            Timeout = TimeSpan.FromSeconds(seconds),
            IsForBuild = values.GetValueOrDefault("--format") is "msbuild",
            Severities = new(
                values.GetValueOrDefault("--no-warn", ""),
                values.GetValueOrDefault("--warnings-as-errors", ""),
                values.GetValueOrDefault("--warnings-not-as-errors", ""),
                values.GetValueOrDefault("--treat-warnings-as-errors", ""))
            {
                Configs = new(values.GetValueOrDefault("--analyzer-configs", "").Split(';', StringSplitOptions.RemoveEmptyEntries)),
            },
        };
    }
}
