namespace D2.Build;

/// <summary>A place that hosts Git repositories and runs their pipelines, and so vouches for who signs.</summary>
public abstract record Forge
{
    private protected Forge(string owner, string host)
    {
        Owner = owner;
        Host = host;
    }

    /// <summary>The organization, user or group that owns the repositories.</summary>
    public string Owner { get; }

    /// <summary>The server's host name.</summary>
    public string Host { get; }

    /// <summary>The issuer of its pipelines' identity tokens, as a regular expression without anchors.</summary>
    public abstract string IssuerPattern { get; }

    /// <summary>Whether a repository has several workflows that sign under their own names.</summary>
    internal abstract bool HasNamedWorkflows { get; }

    /// <summary>The subject in the certificate of a pipeline, as a regular expression without anchors.</summary>
    /// <param name="repository">The repository's name.</param>
    /// <param name="workflow">The workflow's file name without extension, as a regular expression or placeholder.</param>
    /// <param name="gitRef">The Git ref, as a regular expression or placeholder.</param>
    public abstract string SubjectPattern(string repository, string workflow, string gitRef);

    /// <summary>The HTTPS address to clone a repository from.</summary>
    /// <param name="repository">The repository's name.</param>
    public string GitUrl(string repository) => $"https://{Host}/{Owner}/{repository}.git";
}
