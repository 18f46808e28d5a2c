using Microsoft.Build.Framework;

namespace D2.Build.Tasks;

/// <content>What the task is given and gives back. All paths are absolute.</content>
public sealed partial class RenderManifests
{
    /// <summary>The <c>dotnet</c> program that runs the declarations. Required.</summary>
    [Required]
    public string DotNetHost { get; set; } = "";

    /// <summary>The rendering program in the project's output folder, <c>D2.Build.Render.dll</c>. Required.</summary>
    [Required]
    public string Renderer { get; set; } = "";

    /// <summary>The compiled declarations. Required.</summary>
    [Required]
    public string DeclarationsAssembly { get; set; } = "";

    /// <summary>The assembly's <c>.deps.json</c>, by which its own dependencies are found. Required.</summary>
    [Required]
    public string DepsFile { get; set; } = "";

    /// <summary>The assembly's <c>.runtimeconfig.json</c>, which names its shared frameworks. Required.</summary>
    [Required]
    public string RuntimeConfigFile { get; set; } = "";

    /// <summary>The folder the tree is written to. Required.</summary>
    [Required]
    public string ManifestsFolder { get; set; } = "";

    /// <summary>The file that lists the files of the tree, kept from build to build. Required.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The file that describes the build to those who pack and sign it. Required.</summary>
    [Required]
    public string DescriptionFile { get; set; } = "";

    /// <summary>The file that lists the files which the declarations read. Default: none is written.</summary>
    public string? InputListFile { get; set; }

    /// <summary>The file that gets what components promise to fleets. Default: none is written.</summary>
    public string? ContractFile { get; set; }

    /// <summary>The contracts of the components that a fleet runs.</summary>
    public string[] References { get; set; } = [];

    /// <summary>The project, to which findings without a place of their own point. Required.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The folder of the repository that the update policies are written to; unset where there are no version pins.</summary>
    public string? UpdatePoliciesFolder { get; set; }

    /// <summary><c>true</c> compares the update policies instead of writing them.</summary>
    public string? CheckUpdatePolicies { get; set; }

    /// <summary>The root of the repository, where pipelines and bootstrap files are written. Default: none are.</summary>
    public string? RepositoryFolder { get; set; }

    /// <summary>The file that lists them. Default: none is written.</summary>
    public string? RepositoryListFile { get; set; }

    /// <summary><c>true</c> compares the pipelines instead of writing them.</summary>
    public string? CheckPipelines { get; set; }

    /// <summary>The compiler's path map, such as <c>/src=/_</c>: with it, places recorded by the compiler become real files again.</summary>
    public string? PathMap { get; set; }

    /// <summary>How many seconds the declarations may run. 60 unless set.</summary>
    public int TimeoutSeconds { get; set; } = 60;

    /// <summary>The project's property of that name: <c>true</c> makes warnings errors.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>The project's property of that name: codes of warnings that are errors.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>The project's property of that name: codes that are not reported.</summary>
    public string? NoWarn { get; set; }

    /// <summary>The project's property of that name: codes that stay warnings.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>The <c>.editorconfig</c> and global analyzer configurations of the compilation, whose severities hold for findings too.</summary>
    public string[] AnalyzerConfigFiles { get; set; } = [];
}
