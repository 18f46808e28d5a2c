namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A version where a moving tag belongs.</summary>
    public static readonly DiagnosticCode VersionAsChannel = new(
        "D2B5047", "Channel's tag is a version", Severity.Warning,
        "The tag of a channel is what a cluster pulls of the fleet and of every component. Versions of components are their own, so most of "
        + "them have no such tag and are never pulled.");

    /// <summary>A cluster that follows an artifact of somebody else.</summary>
    public static readonly DiagnosticCode ForeignSync = new(
        "D2B5048", "Cluster follows another artifact", Severity.Warning,
        "Pipelines publish the fleet to the organization's registry and nowhere else, and tenants pull from there on every cluster. A cluster that "
        + "reads the fleet from another place gets what somebody copies there.");

    private static IEnumerable<DiagnosticCode> Channels => [VersionAsChannel, ForeignSync];
}
