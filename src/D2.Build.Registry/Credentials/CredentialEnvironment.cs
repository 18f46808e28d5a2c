namespace D2.Build.Registry;

/// <summary>What credentials are looked for in: the environment, and the files and programs it names.</summary>
/// <param name="Variable">The value of a variable; null where it is not set.</param>
/// <param name="Home">The user's folder; empty where there is none.</param>
internal sealed record CredentialEnvironment(Func<string, string?> Variable, string Home)
{
    public static CredentialEnvironment OfProcess() =>
        new(Environment.GetEnvironmentVariable, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>A variable's value; null where it is not set or empty, which CI systems do not tell apart.</summary>
    public string? NonEmpty(string name) => Variable(name) is { Length: > 0 } value ? value : null;
}
