namespace D2.Build.Rules;

/// <summary>The names of a ResourceSet's inputs.</summary>
public static class InputNames
{
    private const string Reserved = "provider";

    /// <summary>The name somebody may have meant.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="names">The names there are.</param>
    /// <returns>The most similar one; null where none is similar.</returns>
    public static string? Nearest(string name, IEnumerable<string> names) => Similarity.Nearest(name, names);

    /// <summary>The name under which a provider's inputs stand with the strategy Permute.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <returns>Lower-case letters, digits, and underscores for spaces and punctuation; empty where nothing of it is left.</returns>
    public static string Normalize(string provider)
    {
        var parts = new string([.. provider.ToLowerInvariant()
            .Select(c => char.IsWhiteSpace(c) || char.IsPunctuation(c) ? '_' : c)
            .Where(c => c is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))]);
        return string.Join("_", parts.Split(['_'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Checks a name.</summary>
    /// <param name="name">The name as templates write it behind <c>inputs.</c></param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? Check(string name) => string.Equals(name, Reserved, StringComparison.Ordinal)
        ? new(
            Codes.InvalidInputsRecord,
            $"The input '{Reserved}' is reserved: the operator overwrites it with the object the inputs come from. Choose another name.")
        : null;
}
