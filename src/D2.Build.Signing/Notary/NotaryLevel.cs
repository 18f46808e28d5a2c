using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>What a statement of a trust policy enforces (trust policy specification, signature verification). Integrity and authenticity always are.</summary>
/// <param name="Timestamp">Whether the certificates must be valid now.</param>
/// <param name="Expiry">Whether a signature that has ended is refused.</param>
/// <param name="Revocation">Whether revoked certificates, and those of which it is not known, are refused.</param>
internal sealed record NotaryLevel(bool Timestamp, bool Expiry, bool Revocation)
{
    private const string Authenticity = "authenticity";
    private const string Enforce = "enforce";

    private static readonly string[] Checks = [Authenticity, "authenticTimestamp", "expiry", "revocation"];

    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableTrust"/>: malformed, or it does not enforce who signed.</exception>
    public static NotaryLevel Parse(JsonFields verification, string statement)
    {
        var level = verification.Text("level");
        if (level is not ("strict" or "permissive" or "audit"))
        {
            throw level is "skip"
                ? Lenient(verification, statement)
                : verification.Fail($"of the statement '{statement}' has the level '{level}'; there are strict, permissive, audit and skip");
        }

        var enforced = new HashSet<string>(level is "strict" ? Checks : level is "permissive" ? [Authenticity] : [], StringComparer.Ordinal);
        if (verification.ObjectOrNull("override") is { } changes)
        {
            Apply(changes, enforced);
        }

        return enforced.Contains(Authenticity)
            ? new(enforced.Contains(Checks[1]), enforced.Contains(Checks[2]), enforced.Contains(Checks[3]))
            : throw Lenient(verification, statement);
    }

    private static void Apply(JsonFields changes, HashSet<string> enforced)
    {
        foreach (var change in changes.Element.EnumerateObject())
        {
            var action = change.Value.ValueKind is JsonValueKind.String ? change.Value.GetString() : null;
            var isKnown = action is Enforce or "log" || (action is "skip" && change.Name is "revocation");
            if (!Checks.Contains(change.Name, StringComparer.Ordinal) || !isKnown)
            {
                throw changes.Fail($"has '{change.Name}': there are {string.Join(", ", Checks)}, each to enforce or to log, and revocation also to skip");
            }

            _ = action is Enforce ? enforced.Add(change.Name) : enforced.Remove(change.Name);
        }
    }

    private static SigningException Lenient(JsonFields verification, string statement) => verification.Fail(
        $"of the statement '{statement}' does not enforce authenticity, so clusters take what anybody signed, and nothing is verified by it. Set the level strict");
}
