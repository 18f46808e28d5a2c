namespace D2.Build.Rules;

/// <summary>Settings that hold passwords, and passwords that are none.</summary>
public static class PasswordNames
{
    // Compared without separators and regardless of case.
    private static readonly string[] Endings = ["password", "passwd", "passphrase", "apikey", "privatekey", "secretaccesskey"];

    private static readonly HashSet<string> WellKnown = new(StringComparer.OrdinalIgnoreCase)
    {
        "admin", "administrator", "changeit", "changeme", "default", "demo", "example", "flux", "guest", "letmein", "minio", "minio123", "minioadmin",
        "mysql", "pass", "passw0rd", "password", "postgres", "prom-operator", "qwerty", "redis", "root", "secret", "test", "toor", "welcome",
        "1234", "12345", "123456", "12345678", "123456789",
    };

    /// <summary>Whether a setting of a chart or an environment variable holds a password itself, and not the name or key of one.</summary>
    /// <param name="name">Such as <c>adminPassword</c> or <c>DB_PASSWORD</c>.</param>
    public static bool IsPassword(string name)
    {
        var letters = Letters(name);
        return Array.Exists(Endings, ending => letters.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && letters.IndexOf("existing", StringComparison.OrdinalIgnoreCase) < 0;
    }

    /// <summary>Whether a password is one that everybody tries first.</summary>
    /// <param name="value">The password.</param>
    public static bool IsWellKnown(string value) => WellKnown.Contains(value);

    private static string Letters(string name) => name.Replace("_", "").Replace("-", "").Replace(".", "");
}
