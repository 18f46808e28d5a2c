namespace D2.Build.Generators.Parsing;

/// <summary>How names change between C#, manifests and clusters.</summary>
internal static class Casing
{
    /// <summary>
    /// The name of a field from the name of a property, as System.Text.Json's camel-case policy has it: leading capitals
    /// become small, except the last one where a small letter follows (<c>OCIUrl</c> becomes <c>ociUrl</c>).
    /// </summary>
    public static string ToCamel(string name)
    {
        var text = name.ToCharArray();
        for (var i = 0; i < text.Length && char.IsUpper(text[i]); i++)
        {
            var beginsNextWord = i > 0 && i + 1 < text.Length && !char.IsUpper(text[i + 1]);
            if (beginsNextWord)
            {
                break;
            }

            text[i] = char.ToLowerInvariant(text[i]);
        }

        return new(text);
    }

    /// <summary>The name of a property from the name of a variable: <c>CLUSTER_NAME</c> becomes <c>ClusterName</c>.</summary>
    public static string ToPascal(string name) => string.Concat(name.Split('_').Select(Word));

    // A word that has small letters already is kept: clusterName becomes ClusterName.
    private static string Word(string word) => word.Length == 0
        ? ""
        : char.ToUpperInvariant(word[0]) + (word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant());
}
