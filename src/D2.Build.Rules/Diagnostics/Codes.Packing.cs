namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A path that an artifact cannot hold.</summary>
    public static readonly DiagnosticCode UnpackablePath = new(
        "D2B7001", "Path cannot be packed", Severity.Error,
        "Absolute paths, '..', backslashes, control characters and overlong names are refused by Flux or differ between systems.");

    /// <summary>Two paths that are one on some systems.</summary>
    public static readonly DiagnosticCode ClashingPaths = new(
        "D2B7002", "Paths differ in upper and lower case only", Severity.Error,
        "On Windows and macOS they are one file, so the artifact would depend on where it was packed.");

    /// <summary>Nothing to pack.</summary>
    public static readonly DiagnosticCode NothingToPack = new(
        "D2B7003", "Nothing to pack", Severity.Error,
        "The folder of the artifact is missing or has no file. An empty artifact would make Flux delete what it applied before.");

    /// <summary>A link in the tree.</summary>
    public static readonly DiagnosticCode LinkInTree = new(
        "D2B7004", "Link in the tree", Severity.Error,
        "Flux leaves links out when it unpacks an artifact, and what they lead to on this machine may be anything.");

    /// <summary>A file that changed while it was packed.</summary>
    public static readonly DiagnosticCode TreeChanged = new(
        "D2B7005", "File changed while it was packed", Severity.Error,
        "Another program writes to the tree. Nothing was pushed.");

    /// <summary>A build description that cannot be read.</summary>
    public static readonly DiagnosticCode InvalidDescription = new(
        "D2B7006", "Build description cannot be read", Severity.Error,
        "d2.json, which rendering writes beside the tree, says what is packed and where it is pushed.");

    /// <summary>A pipeline or bootstrap file that is not what the declarations give.</summary>
    public static readonly DiagnosticCode OutdatedPipeline = new(
        "D2B7040", "Pipeline differs from the declarations", Severity.Error,
        "Clusters accept what the declared workflow signs on the declared refs; the committed one would run otherwise, or under another name.");

    /// <summary>A file where a pipeline would be written.</summary>
    public static readonly DiagnosticCode ForeignPipeline = new(
        "D2B7041", "File is in the place of a pipeline", Severity.Error,
        "It was not written by D2.Build, so it is not overwritten.");

    /// <summary>Refs for which no pipeline can be started.</summary>
    public static readonly DiagnosticCode RefWithoutTrigger = new(
        "D2B7042", "Ref cannot start a pipeline", Severity.Error,
        "The forge starts pipelines by patterns of branches and tags. What they cannot say would be signed on refs that no cluster accepts.");

    /// <summary>Settings of pipelines that another forge has.</summary>
    public static readonly DiagnosticCode IdlePipelineSetting = new(
        "D2B7060", "Setting of pipelines does nothing on this forge", Severity.Warning,
        "GitHub and GitLab differ in what a file of the repository can say. What cannot be done is said, rather than passed over.");

    /// <summary>Files that pipelines name and that cannot be used.</summary>
    public static readonly DiagnosticCode PipelineWithoutFile = new(
        "D2B7061", "Pipeline names a file that is not in the repository", Severity.Error,
        "Its jobs would fail, or GitLab would refuse the whole pipeline.");

    private static IEnumerable<DiagnosticCode> Packing =>
    [
        UnpackablePath, ClashingPaths, NothingToPack, LinkInTree, TreeChanged, InvalidDescription,
        OutdatedPipeline, ForeignPipeline, RefWithoutTrigger, IdlePipelineSetting, PipelineWithoutFile,
    ];
}
