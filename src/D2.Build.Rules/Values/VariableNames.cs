namespace D2.Build.Rules;

/// <summary>The names of variables that Flux substitutes.</summary>
public static class VariableNames
{
    /// <summary>Checks a name.</summary>
    /// <param name="name">The name without <c>${}</c>.</param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? Check(string name) => IsValid(name)
        ? null
        : new(
            Codes.InvalidVariableName,
            $"'{name}' is not a variable name: Flux accepts letters, digits and underscores, not beginning with a digit. {Advice(name)}");

    private static bool IsValid(string name) => name.Length > 0 && !IsDigit(name[0]) && name.All(IsAllowed);

    /// <summary>The name with underscores for what is not allowed; null where nothing else would be left.</summary>
    internal static string? Propose(string name)
    {
        var proposal = new string([.. name.Select(c => IsAllowed(c) ? c : '_')]);
        return proposal.Trim('_').Length == 0 ? null : IsDigit(proposal[0]) ? "_" + proposal : proposal;
    }

    private static string Advice(string name) => $"Write {(Propose(name) is { } proposal ? $"'{proposal}'" : "a name such as 'CLUSTER_NAME'")}.";

    // ASCII only: char.IsLetter knows letters that Flux refuses.
    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || IsDigit(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
