using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>A statement of a trust policy: for which repositories, whom to believe, and how strictly.</summary>
internal sealed record NotaryStatement
{
    public const string Everything = "*";

    private const string SubjectPrefix = "x509.subject:";
    private const int Most = 1024;

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The repositories it is for, or <see cref="Everything"/>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Reads how strict it is; where that is too little to verify anything, says so when it is needed.</summary>
    public required Func<NotaryLevel> Level { get; init; }

    /// <summary>Whether it trusts certificate authorities, and not only others than <c>notary.x509</c> knows.</summary>
    public required bool TrustsAuthorities { get; init; }

    /// <summary>Who may sign; none for everybody whom the authorities vouch for.</summary>
    public required IReadOnlyList<NotarySubject> Identities { get; init; }

    public static NotaryStatement Parse(JsonFields fields)
    {
        var name = fields.Text("name");
        var verification = fields.Object("signatureVerification");
        var isSkipped = verification.Text("level") is "skip";
        var stores = Texts(fields, "trustStores");
        if (!isSkipped && stores.FirstOrDefault(store => !store.Contains(':', StringComparison.Ordinal)) is { } wrong)
        {
            throw fields.Fail($"'{name}' has the trust store '{wrong}', and trust stores are named as 'ca:acme'");
        }

        return new()
        {
            Name = name,
            Scopes = ScopesOf(fields, name),
            Level = () => NotaryLevel.Parse(verification, name),
            TrustsAuthorities = stores.Any(store => store.StartsWith("ca:", StringComparison.Ordinal)),
            Identities = isSkipped ? [] : IdentitiesOf(fields, name),
        };
    }

    /// <summary>Whether it names a signer.</summary>
    public bool Names(X509Certificate2 certificate) => Identities.Count == 0 || Identities.Any(identity => identity.Is(certificate));

    private static string[] ScopesOf(JsonFields fields, string name)
    {
        var scopes = Texts(fields, "registryScopes");
        return scopes.Length > 0 && (scopes.Length == 1 || !scopes.Any(scope => scope.Contains('*', StringComparison.Ordinal)))
            ? scopes
            : throw fields.Fail($"'{name}' has to name repositories in registryScopes, or * alone");
    }

    private static NotarySubject[] IdentitiesOf(JsonFields fields, string name)
    {
        var identities = Texts(fields, "trustedIdentities");
        if (identities is [Everything])
        {
            return [];
        }

        if (identities.Length == 0 || identities.FirstOrDefault(identity => !identity.StartsWith(SubjectPrefix, StringComparison.Ordinal)) is not null)
        {
            throw fields.Fail($"'{name}' has to name signers in trustedIdentities, each as '{SubjectPrefix} C=…, ST=…, O=…', or * alone");
        }

        try
        {
            NotarySubject[] subjects = [.. identities.Select(identity => NotarySubject.Parse(identity[SubjectPrefix.Length..]))];
            return subjects.Where((subject, index) => subjects.Skip(index + 1).Any(subject.Overlaps)).Any()
                ? throw fields.Fail($"'{name}' has trusted identities of which one is part of another, which notation refuses")
                : subjects;
        }
        catch (FormatException exception)
        {
            throw fields.Fail($"'{name}' has a trusted identity that cannot be read: {exception.Message}");
        }
    }

    private static string[] Texts(JsonFields fields, string name) =>
        [.. fields.Elements(name, Most).Select(item => item.ValueKind is JsonValueKind.String ? item.GetString()! : throw fields.Fail($"has something else than texts in '{name}'"))];
}
