using Microsoft.Build.Framework;

namespace D2.Build.Tasks;

/// <content>What the task is given and gives back. All paths are absolute. None of it is a secret.</content>
public sealed partial class PublishArtifacts
{
    /// <summary>The <c>dotnet</c> program. Required.</summary>
    [Required]
    public string DotNetHost { get; set; } = "";

    /// <summary>The program d2, <c>d2.dll</c>. Required.</summary>
    [Required]
    public string Program { get; set; } = "";

    /// <summary>What to do: <c>pack</c>, <c>push</c> or <c>verify</c>. Required.</summary>
    [Required]
    public string Verb { get; set; } = "";

    /// <summary>The project, in whose folder Git is asked and to which errors point. Required.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The build description. Required.</summary>
    [Required]
    public string DescriptionFile { get; set; } = "";

    /// <summary>The rendered tree. Required.</summary>
    [Required]
    public string ManifestsFolder { get; set; } = "";

    /// <summary>The OCI image layout to pack into. Required.</summary>
    [Required]
    public string LayoutFolder { get; set; } = "";

    /// <summary>The file that gets the result as JSON. Required.</summary>
    [Required]
    public string ResultFile { get; set; } = "";

    /// <summary>Registry and path instead of the organization's.</summary>
    public string? Registry { get; set; }

    /// <summary>Repository instead of the project's.</summary>
    public string? Repository { get; set; }

    /// <summary>The artifacts; all unless set.</summary>
    public string[]? Names { get; set; }

    /// <summary>The address of the Git repository instead of the one found.</summary>
    public string? Source { get; set; }

    /// <summary>Branch or tag and commit instead of those found.</summary>
    public string? Revision { get; set; }

    /// <summary>Push: the tags to set instead of those of the channel. Verify: the tags to verify.</summary>
    public string[]? Tags { get; set; }

    /// <summary>Push: the tag to compare with.</summary>
    public string? DiffTag { get; set; }

    /// <summary>Registries to speak to without TLS.</summary>
    public string[]? PlainHttp { get; set; }

    /// <summary>PEM files of certificate authorities to trust.</summary>
    public string[]? CaFiles { get; set; }

    /// <summary>More arguments, one each, for what has no property here.</summary>
    public string[]? AdditionalArguments { get; set; }

    /// <summary>The artifacts, with Status, Repository, Digest, Reference, Tags, ContentDigest, Size and Signature.</summary>
    [Output]
    public ITaskItem[] Artifacts { get; private set; } = [];
}
