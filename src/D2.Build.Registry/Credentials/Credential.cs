namespace D2.Build.Registry;

/// <summary>What a registry knows a user by. The text of none shows the secret.</summary>
/// <param name="Origin">Where it was found, for messages, such as <c>~/.docker/config.json</c> or <c>GITHUB_TOKEN</c>.</param>
public abstract record Credential(string Origin)
{
    /// <summary>Where it was found.</summary>
    public sealed override string ToString() => $"credential of {Origin}";

    /// <summary>Name and password, or name and access token.</summary>
    /// <param name="Origin">Where it was found.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Password">The secret.</param>
    public sealed record User(string Origin, string Name, string Password) : Credential(Origin);

    /// <summary>An identity token, which the registry's token server gives tokens for.</summary>
    /// <param name="Origin">Where it was found.</param>
    /// <param name="Token">The secret.</param>
    public sealed record Identity(string Origin, string Token) : Credential(Origin);

    /// <summary>A token the registry itself takes as it is.</summary>
    /// <param name="Origin">Where it was found.</param>
    /// <param name="Token">The secret.</param>
    public sealed record Bearer(string Origin, string Token) : Credential(Origin);
}
