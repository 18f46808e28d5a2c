using System.Globalization;

namespace D2.Build.Rules;

/// <summary>D2B4002 of Flux's own kinds in the same words while it is typed and when the model is checked.</summary>
public static class UnservedVersions
{
    /// <summary>The property of a diagnostic with the API version to write.</summary>
    public const string Property = "served";

    /// <summary>The minor of Flux 2 that a cluster runs does not serve an API version.</summary>
    /// <param name="cluster">The name of the cluster.</param>
    /// <param name="minor">The minor.</param>
    /// <param name="group">The API group.</param>
    /// <param name="version">The version that is not served, such as <c>v1beta2</c>.</param>
    /// <param name="kind">The kind.</param>
    public static Violation Of(string cluster, int minor, string group, string version, string kind) => new(
        Codes.UnservedVersion,
        $"Flux 2.{minor.ToString(CultureInfo.InvariantCulture)} of cluster '{cluster}' does not serve {group}/{version}. "
        + $"Write {group}/{FluxApis.Current(group, kind)}, or a range of Flux versions that has it.");

    /// <summary>Whether a minor of Flux 2 serves an API version.</summary>
    /// <param name="minor">The minor.</param>
    /// <param name="group">The API group.</param>
    /// <param name="version">The version.</param>
    /// <param name="kind">The kind.</param>
    public static bool IsServed(int minor, string group, string version, string kind) =>
        FluxApis.Served(group, kind, version) is { } served && minor >= served.First && minor <= served.Last;
}
