using D2.Build.Rules;

namespace D2.Build;

/// <summary>GitHub or a GitHub Enterprise Server.</summary>
public sealed record GitHub : Forge
{
    /// <summary>Names the owner and the server.</summary>
    /// <param name="owner">The organization or user.</param>
    /// <param name="host">The server's host name.</param>
    public GitHub(string owner, string host)
        : base(owner, host)
    {
    }

    /// <inheritdoc/>
    public override string IssuerPattern => RegexText.Escape(
        string.Equals(Host, "github.com", StringComparison.Ordinal)
            ? "https://token.actions.githubusercontent.com"
            : $"https://{Host}/_services/token");

    internal override bool HasNamedWorkflows => true;

    /// <inheritdoc/>
    public override string SubjectPattern(string repository, string workflow, string gitRef) =>
        $@"{RegexText.Escape($"https://{Host}/{Owner}/{repository}/.github/workflows/")}{workflow}\.yaml@{gitRef}";
}
