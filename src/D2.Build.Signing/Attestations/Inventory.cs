using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>What a configuration consists of: the content of a software bill of materials.</summary>
/// <param name="Name">The name of the artifact, such as <c>d2-fleet</c>.</param>
/// <param name="Version">Its version or revision.</param>
/// <param name="Digest">The digest of its image manifest.</param>
/// <param name="Created">When it was made: the time of the commit, not of the build.</param>
/// <param name="Components">Everything it brings into clusters, in any order.</param>
public sealed record Inventory(
    string Name, string Version, Digest Digest, DateTimeOffset Created, IReadOnlyList<InventoryComponent> Components)
{
    /// <summary>The program that writes the documents.</summary>
    internal const string Tool = "D2.Build";

    /// <summary>The components without doubles, in an order that does not depend on that of the declarations.</summary>
    internal IReadOnlyList<InventoryComponent> Sorted =>
    [
        .. Components.Distinct()
            .OrderBy(component => component.Kind)
            .ThenBy(component => component.Name, StringComparer.Ordinal)
            .ThenBy(component => component.Version, StringComparer.Ordinal)
            .ThenBy(component => component.Digest?.ToString(), StringComparer.Ordinal),
    ];

    internal string CreatedText => Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
