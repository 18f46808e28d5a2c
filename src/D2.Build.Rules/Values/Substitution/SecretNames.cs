namespace D2.Build.Rules;

/// <summary>Names of variables that promise a secret.</summary>
public static class SecretNames
{
    // Compared without underscores and regardless of case, so that DB_PASSWORD and dbPassword are one.
    private static readonly string[] Endings =
    [
        "PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "CREDENTIAL", "CREDENTIALS", "PRIVATEKEY", "APIKEY",
        "ACCESSKEY", "SECRETKEY", "SIGNINGKEY", "ENCRYPTIONKEY",
    ];

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Checks a name. What only begins like a secret, such as <c>TOKEN_URL</c> or <c>SECRET_NAME</c>, is none.</summary>
    /// <param name="name">The variable's name.</param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? Check(string name)
    {
        var letters = name.Replace("_", "").TrimEnd(Digits);
        return Array.Exists(Endings, ending => letters.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? new(
                Codes.SecretVariable,
                $"'{name}' looks like a secret, and variables are copied in plain text to the namespace of every tenant. Keep it in a "
                + "Secret that only its reader has; if it is the name of one or the like, say so: 'DB_SECRET_NAME'.")
            : null;
    }
}
