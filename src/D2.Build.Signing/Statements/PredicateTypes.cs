namespace D2.Build.Signing;

/// <summary>What a statement says about its subject.</summary>
public static class PredicateTypes
{
    /// <summary>A plain signature, as <c>cosign sign</c> makes it: the predicate is empty.</summary>
    public const string CosignSignature = "https://sigstore.dev/cosign/sign/v1";

    /// <summary>A CycloneDX document.</summary>
    public const string CycloneDx = "https://cyclonedx.org/bom";

    /// <summary>An SPDX document.</summary>
    public const string Spdx = "https://spdx.dev/Document";

    /// <summary>An OpenVEX document.</summary>
    public const string OpenVex = "https://openvex.dev/ns";

    /// <summary>SLSA provenance, version 1.</summary>
    public const string SlsaProvenance = "https://slsa.dev/provenance/v1";

    // cosign's names for --type; a URI stands for itself.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["cyclonedx"] = CycloneDx,
        ["spdx"] = Spdx,
        ["spdxjson"] = Spdx,
        ["openvex"] = OpenVex,
        ["slsaprovenance1"] = SlsaProvenance,
    };

    /// <summary>The names that <see cref="Resolve"/> knows, in order.</summary>
    public static IReadOnlyList<string> KnownNames => [.. Names.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The URI of a type.</summary>
    /// <param name="nameOrUri"><c>cyclonedx</c>, <c>spdx</c>, <c>spdxjson</c>, <c>openvex</c>, <c>slsaprovenance1</c>, or an absolute URI.</param>
    /// <returns>The URI; null for a name that is not known.</returns>
    public static string? Resolve(string nameOrUri) =>
        Names.GetValueOrDefault(nameOrUri) ?? (Uri.TryCreate(nameOrUri, UriKind.Absolute, out _) ? nameOrUri : null);
}
