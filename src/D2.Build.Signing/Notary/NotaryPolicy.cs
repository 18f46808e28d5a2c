namespace D2.Build.Signing;

/// <summary>A trust policy of Notation: <c>trustpolicy.json</c> of version 1.0 (Notary Project trust policy specification).</summary>
public sealed class NotaryPolicy
{
    private const int MostBytes = 1024 * 1024;
    private const int MostStatements = 1024;
    private const string What = "The trust policy of Notation";

    private readonly IReadOnlyList<NotaryStatement> statements;

    private NotaryPolicy(IReadOnlyList<NotaryStatement> statements) => this.statements = statements;

    /// <summary>Believes everybody whom the authorities vouch for, everywhere.</summary>
    internal static NotaryPolicy OfEverything { get; } = new(
    [
        new() { Name = "all", Scopes = [NotaryStatement.Everything], Level = () => new(true, true, true), TrustsAuthorities = true, Identities = [] },
    ]);

    /// <summary>Reads a policy.</summary>
    /// <param name="json">UTF-8, at most 1 MiB.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableTrust"/>: it is none that notation takes.</exception>
    public static NotaryPolicy Parse(ReadOnlySpan<byte> json)
    {
        var fields = HostileJson.ParseObject(json, MostBytes, What, SigningCodes.UnreadableTrust);
        if (fields.Text("version") is not "1.0")
        {
            throw fields.Fail("is not of version 1.0");
        }

        NotaryStatement[] read = [.. fields.Objects("trustPolicies", MostStatements).Select(NotaryStatement.Parse)];
        if (read.Length == 0)
        {
            throw fields.Fail("has no statements");
        }

        RequireDistinct(fields, read.Select(statement => statement.Name), "the name");
        RequireDistinct(fields, read.SelectMany(statement => statement.Scopes), "the scope");
        return new(read);
    }

    /// <summary>The statement for a repository: the one that names it, else the one for all.</summary>
    /// <exception cref="SigningException"><see cref="SigningCodes.NoExpectation"/>: there is none.</exception>
    internal NotaryStatement For(string repository) =>
        Find(repository) ?? Find(NotaryStatement.Everything) ?? throw new SigningException(
            SigningCodes.NoExpectation, $"No statement of the trust policy is for {repository}: registryScopes name repositories as they are pulled, without tag.");

    private NotaryStatement? Find(string scope) => statements.FirstOrDefault(statement => statement.Scopes.Contains(scope, StringComparer.Ordinal));

    private static void RequireDistinct(JsonFields fields, IEnumerable<string> values, string what)
    {
        if (values.GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw fields.Fail($"has {what} '{twice.Key}' in two statements");
        }
    }
}
