namespace D2.Build.Rules;

/// <summary>The names of environments.</summary>
public static class Environments
{
    /// <summary>Whether an environment is one that people depend on: its name begins with <c>prod</c> or is <c>live</c>.</summary>
    /// <param name="name">Such as <c>production</c> or <c>prod-eu</c>.</param>
    public static bool IsProduction(string name) =>
        name.StartsWith("prod", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "live", StringComparison.OrdinalIgnoreCase);
}
