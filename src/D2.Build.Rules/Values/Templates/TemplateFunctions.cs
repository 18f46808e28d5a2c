namespace D2.Build.Rules;

/// <summary>The functions of the operator's templates: Go's own, slim-sprig's hermetic ones, and the operator's.</summary>
internal static class TemplateFunctions
{
    // By number of arguments; "2+" takes more.
    private static readonly (string Arity, string Names)[] ByArity =
    [
        ("0", "hello inputs"),
        ("0+", "print println html js urlquery quote squote cat seq add coalesce all any tuple list dict keys concat"),
        ("1",
            "not len ago duration durationRound unixEpoch trim upper lower title sha1sum sha256sum adler32sum toString atoi int64 int "
            + "float64 toDecimal toStrings until add1 ceil floor sortAlpha empty compact mustCompact fromJson toJson toPrettyJson toRawJson "
            + "mustFromJson mustToJson mustToPrettyJson mustToRawJson typeOf kindOf base dir clean ext isAbs osBase osClean osDir osExt "
            + "osIsAbs osAbs b64enc b64dec b32enc b32dec values first mustFirst rest mustRest last mustLast initial mustInitial reverse "
            + "mustReverse uniq mustUniq fail regexQuoteMeta urlParse urlJoin slugify toYaml mustToYaml"),
        ("1+", "and or index printf call mul biggest max min maxf minf default pluck pick omit without mustWithout slice mustSlice"),
        ("2",
            "ne lt le gt ge must_date_modify mustDateModify mustToDate toDate trunc repeat trimall trimAll trimSuffix trimPrefix contains "
            + "hasPrefix hasSuffix indent nindent split splitList sub div mod randInt join typeIs typeIsLike kindIs deepEqual get unset "
            + "hasKey append push mustAppend mustPush prepend mustPrepend has mustHas chunk mustChunk regexMatch mustRegexMatch regexFind "
            + "mustRegexFind"),
        ("2+", "eq round"),
        ("3",
            "substr replace plural splitn untilStep ternary set regexFindAll mustRegexFindAll regexReplaceAll mustRegexReplaceAll "
            + "regexReplaceAllLiteral mustRegexReplaceAllLiteral regexSplit mustRegexSplit"),
        ("3+", "dig"),
    ];

    private static readonly Dictionary<string, FunctionArity> Known = ByArity
        .SelectMany(group => group.Names.Split(' ').Select(name => (name, Arity: Parse(group.Arity))))
        .ToDictionary(function => function.name, function => function.Arity, StringComparer.Ordinal);

    // What becomes text, or nothing at all, rather than a number, a boolean or a structure.
    private static readonly HashSet<string> Texts = new(
        ("print println printf html js urlquery cat trim upper lower title sha1sum sha256sum adler32sum toString trunc repeat trimall trimAll "
        + "trimSuffix trimPrefix indent substr replace plural join base dir clean ext osBase osClean osDir osExt osAbs b64enc b64dec b32enc "
        + "b32dec regexFind mustRegexFind regexReplaceAll mustRegexReplaceAll regexReplaceAllLiteral mustRegexReplaceAllLiteral "
        + "regexQuoteMeta urlJoin slugify get default coalesce first last index ternary").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The arguments of a function; null for one there is not.</summary>
    public static FunctionArity? Find(string name) => Known.TryGetValue(name, out var arity) ? arity : null;

    /// <summary>Whether its result is another one each time.</summary>
    public static bool Changes(string name) => name is "randInt" or "ago";

    /// <summary>Whether its result is text that nothing keeps from being read as something else.</summary>
    public static bool GivesBareText(string name) => Texts.Contains(name);

    /// <summary>The function with the most similar name; null where none is similar.</summary>
    public static string? Nearest(string name) => Similarity.Nearest(name, Known.Keys);

    private static FunctionArity Parse(string arity) => arity.EndsWith("+", StringComparison.Ordinal)
        ? new(arity[0] - '0', -1)
        : new(arity[0] - '0', arity[0] - '0');
}
