using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5022, D2B5026, D2B5028: what verifies with keys does verify.</summary>
internal static class KeySecrets
{
    private static readonly string[] Lenient = ["skip", "audit", "permissive"];

    private static readonly string[] Contents = ["stringData", "data"];

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from placed in place.Table.All.DistinctBy(placed => placed.Resource)
        from finding in placed.Key is { Group: "", Kind: "Secret" } ? OfSecret(placed) : OfSource(place, placed)
        select finding;

    private static IEnumerable<Finding> OfSource(IPlace place, PlacedObject placed)
    {
        var verify = placed.Key.Group is ApiGroups.Source ? Fields.Child(placed.Resource, "spec", "verify") : null;
        if (verify is null || !Fields.Is(verify, "provider", "cosign") || !verify.ContainsKey("secretRef"))
        {
            yield break;
        }

        if (Fields.CountOf(verify, "matchOIDCIdentity") > 0)
        {
            yield return Report(
                Codes.IneffectiveKey, placed, "has a key and identities, and with a key (secretRef) identities are not looked at. Remove one of the two");
        }
        else
        {
            yield return Report(
                Codes.NoTransparencyLog, placed,
                "is verified with a key: the transparency log is not asked, so that a stolen key leaves no trace. A keyless signature does");
        }

        var key = new ObjectKey("", "Secret", placed.Key.Namespace, placed.Text(Fields.Child(verify, "secretRef"), "name") ?? "");
        if (place.Table.Find(key) is { } secret && IsReadable(secret) && Keys(secret).All(name => !name.EndsWith(".pub", StringComparison.Ordinal)))
        {
            yield return Report(Codes.IneffectiveKey, secret, $"verifies {placed}, and none of its keys ends with '.pub': Flux reads no others. Rename the key");
        }
    }

    private static IEnumerable<Finding> OfSecret(PlacedObject secret) =>
        from data in Contents
        let text = secret.Text(data, "trustpolicy.json")
        where text is not null
        let level = Lenient.FirstOrDefault(level => text.Contains($"\"{level}\"", StringComparison.Ordinal))
        where level is not null
        select Report(
            Codes.LenientTrustPolicy, secret,
            $"has a trust policy with the level '{level}': an artifact whose signature is not accepted is used all the same. Use 'strict'");

    // What is encrypted, or copied from elsewhere, is not known here.
    private static bool IsReadable(PlacedObject secret) => !secret.Resource.ContainsKey(EncryptedFiles.Section) && secret.Resource.Operator.CopyFrom is null;

    private static IEnumerable<string> Keys(PlacedObject secret) => Contents
        .Select(field => Fields.Child(secret.Resource, field)).OfType<Mapping>().SelectMany(data => data.Select(entry => entry.Key));

    private static Finding Report(DiagnosticCode code, PlacedObject placed, string what) => new(code, code.Severity, $"{placed} {what}.", placed.Location);
}
