namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An artifact that the project does not have.</summary>
    public static readonly DiagnosticCode UnknownArtifact = new(
        "D2B9010", "Unknown artifact", Severity.Error,
        "d2.json lists the artifacts of a project.");

    /// <summary>An argument that cannot be used.</summary>
    public static readonly DiagnosticCode InvalidArgument = new(
        "D2B9011", "Argument cannot be used", Severity.Error,
        "A reference, a tag or a file that the command line names is not one.");

    /// <summary>A Git ref that publishes nothing.</summary>
    public static readonly DiagnosticCode NoChannel = new(
        "D2B9012", "Git ref publishes nothing", Severity.Error,
        "Clusters accept the signature of certain branches and tags only. An artifact of another ref would be refused by them.");

    /// <summary>A version that exists with other content.</summary>
    public static readonly DiagnosticCode VersionExists = new(
        "D2B9013", "Version exists with other content", Severity.Error,
        "A version that changes its content is another artifact under the same name, and nobody can say which one runs.");

    /// <summary>A move to a lower version.</summary>
    public static readonly DiagnosticCode Downgrade = new(
        "D2B9014", "Move to a lower version", Severity.Error,
        "A channel moves forward unless it is told to go back.");

    /// <summary>An artifact that Flux would not unpack.</summary>
    public static readonly DiagnosticCode NotAFluxArtifact = new(
        "D2B9015", "Not an artifact of manifests", Severity.Error,
        "Flux unpacks the first layer of an image manifest, which must be a tar archive compressed with gzip.");

    /// <summary>A layer that is not unpacked.</summary>
    public static readonly DiagnosticCode HostileLayer = new(
        "D2B9016", "Layer is not unpacked", Severity.Error,
        "It is damaged, unpacks to more than allowed, or would write elsewhere than into its folder. Nothing of it was written.");

    /// <summary>A version that is not there.</summary>
    public static readonly DiagnosticCode UnknownVersion = new(
        "D2B9017", "Unknown version", Severity.Error,
        "Only a version that was published can be promoted.");

    /// <summary>A file that cannot be read or written.</summary>
    public static readonly DiagnosticCode FileFailed = new(
        "D2B9018", "File cannot be read or written", Severity.Error,
        "The operating system refused it.");

    /// <summary>A version lower than the channel's.</summary>
    public static readonly DiagnosticCode ChannelAhead = new(
        "D2B9019", "Channel is ahead of the release", Severity.Warning,
        "The release is published under its version, and the channel keeps the higher version it has.");

    /// <summary>The program d2 ended without a reason.</summary>
    public static readonly DiagnosticCode PublishingEnded = new(
        "D2B9020", "Publishing ended early", Severity.Error,
        "The program d2 could not be started or did not say why it failed.");

    /// <summary>Content that is in no commit.</summary>
    public static readonly DiagnosticCode UncommittedContent = new(
        "D2B9021", "Content is not committed", Severity.Warning,
        "The commit that an artifact names is how one finds what is in it. Content that is in no commit says so: '-dirty' behind the "
        + "commit, no tag of the commit, no provenance.");

    private static IEnumerable<DiagnosticCode> Publishing =>
    [
        UnknownArtifact, InvalidArgument, NoChannel, VersionExists, Downgrade, NotAFluxArtifact, HostileLayer, UnknownVersion,
        FileFailed, ChannelAhead, PublishingEnded, UncommittedContent,
    ];
}
