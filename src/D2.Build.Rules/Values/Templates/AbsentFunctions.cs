namespace D2.Build.Rules;

/// <summary>Functions that authors know from Sprig or Helm and that the operator's templates do not have.</summary>
internal static class AbsentFunctions
{
    private const string Helm = "include tpl required lookup toToml fromToml fromYaml fromYamlArray fromJsonArray getHostByName";

    private const string Changing =
        "now date dateInZone date_in_zone dateModify date_modify htmlDate htmlDateInZone randAlpha randAlphaNum randAscii randNumeric "
        + "randBytes uuidv4 env expandenv shuffle";

    private const string Sprig =
        "abbrev abbrevboth bcrypt buildCustomCert camelcase decryptAES deepCopy mustDeepCopy derivePassword divf subf mulf addf "
        + "add1f encryptAES genCA genCAWithKey genPrivateKey genSelfSignedCert genSignedCert htpasswd initials kebabcase merge mergeOverwrite "
        + "mustMerge mustMergeOverwrite nospace semver semverCompare snakecase swapcase untitle wrap wrapWith sha512sum toStringMap";

    private static readonly Dictionary<string, string> Replacements = new(StringComparer.Ordinal)
    {
        ["required"] = "An input that is missing fails the template by itself.",
        ["include"] = "Define the text with C# and write it where it belongs.",
        ["kebabcase"] = "'slugify' is similar.",
        ["nospace"] = "Write 'replace \" \" \"\"'.",
        ["merge"] = "Merge in C#, before the template.",
        ["fromYaml"] = "Inputs may be lists and mappings themselves.",
    };

    /// <summary>Where the function exists, and what there is in its place; null for a function nobody knows.</summary>
    public static string? Advice(string name)
    {
        var origin = Has(Helm, name) ? "It exists in Helm only."
            : Has(Changing, name) ? "It exists in Sprig, and is left out here because its result changes from run to run; use an input."
            : Has(Sprig, name) ? "It exists in Sprig, and slim-sprig leaves it out."
            : null;
        return origin is null ? null : Replacements.TryGetValue(name, out var replacement) ? $"{origin} {replacement}" : origin;
    }

    private static bool Has(string names, string name) => Array.IndexOf(names.Split(' '), name) >= 0;
}
