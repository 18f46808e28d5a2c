using System.Globalization;

namespace D2.Build.Rules;

/// <summary>The minor releases of Kubernetes 1.</summary>
public static class KubernetesReleases
{
    /// <summary>The oldest minor that was maintained when this was written; what it no longer serves, no later one does.</summary>
    public const int OldestMaintained = 33;

    /// <summary>The minor of a version.</summary>
    /// <param name="version">Such as <c>1.31</c>, <c>v1.31.4</c>; null where none is declared.</param>
    /// <returns>The minor; the oldest maintained one where the version says nothing.</returns>
    public static int MinorOf(string? version) =>
        version?.TrimStart('v').Split('.') is ["1", var minor, ..]
        && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : OldestMaintained;
}
