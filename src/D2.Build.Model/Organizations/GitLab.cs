using D2.Build.Rules;

namespace D2.Build;

/// <summary>GitLab, hosted or your own.</summary>
public sealed record GitLab : Forge
{
    /// <summary>Names the owner and the server.</summary>
    /// <param name="owner">The group with its parents.</param>
    /// <param name="host">The server's host name.</param>
    public GitLab(string owner, string host)
        : base(owner, host)
    {
    }

    /// <inheritdoc/>
    public override string IssuerPattern => RegexText.Escape($"https://{Host}");

    // One pipeline file per project signs everything: the certificate names that file and the ref.
    internal override bool HasNamedWorkflows => false;

    /// <inheritdoc/>
    public override string SubjectPattern(string repository, string workflow, string gitRef) =>
        $"{RegexText.Escape($"https://{Host}/{Owner}/{repository}//.gitlab-ci.yml")}@{gitRef}";
}
