namespace D2.Build.Rules;

/// <summary>The types that operators take and give.</summary>
internal static class CelOperators
{
    /// <summary>The type of the result; null where the operator does not take these.</summary>
    public static CelType? Result(string mark, IReadOnlyList<CelType> types) => mark switch
    {
        "!" => types[0].Fits(CelType.Bool) ? CelType.Bool : null,
        "-_" => types[0].IsDyn || types[0].Name is "int" or "double" ? types[0] : null,
        "&&" or "||" => types[0].Fits(CelType.Bool) && types[1].Fits(CelType.Bool) ? CelType.Bool : null,
        "?:" => Choice(types),
        "==" or "!=" => AreAlike(types[0], types[1]) ? CelType.Bool : null,
        "<" or "<=" or ">" or ">=" => AreOrdered(types[0], types[1]) ? CelType.Bool : null,
        "in" => IsIn(types[0], types[1]) ? CelType.Bool : null,
        "[]" => Item(types[0], types[1]),
        "[?]" => new CelType("optional"),
        _ => Arithmetic(mark, types[0], types[1]),
    };

    private static CelType? Choice(IReadOnlyList<CelType> types) =>
        types[0].Fits(CelType.Bool) && AreAlike(types[1], types[2]) ? types[1].Or(types[2]) : null;

    // Anything may be compared with null.
    private static bool AreAlike(CelType left, CelType right) =>
        left.Fits(right) || left.Equals(CelType.Null) || right.Equals(CelType.Null);

    private static bool AreOrdered(CelType left, CelType right) =>
        left.IsDyn || right.IsDyn || (left.IsNumber && right.IsNumber)
        || (left.Equals(right) && left.Name is "string" or "bool" or "bytes" or "timestamp" or "duration");

    private static bool IsIn(CelType item, CelType collection) =>
        collection.IsDyn || (collection.IsList && item.Fits(collection.Element ?? CelType.Dyn)) || (collection.IsMap && item.Name is "string" or "dyn" or "int");

    private static CelType? Item(CelType collection, CelType index) => collection switch
    {
        { IsDyn: true } => CelType.Dyn,
        { IsList: true } when index.IsDyn || index.IsNumber => collection.Element ?? CelType.Dyn,
        { IsMap: true } => collection.Element ?? CelType.Dyn,
        { Name: "optional" } => collection,
        _ => null,
    };

    private static CelType? Arithmetic(string mark, CelType left, CelType right)
    {
        if (left.IsDyn || right.IsDyn)
        {
            return left.IsDyn && right.IsDyn ? CelType.Dyn
                : string.Equals(mark, "+", StringComparison.Ordinal) || left.IsNumber || right.IsNumber || IsTime(left) || IsTime(right)
                    ? Known(mark, left.IsDyn ? right : left) : null;
        }

        if (IsTime(left) && IsTime(right))
        {
            return Time(mark, left.Name, right.Name);
        }

        var isJoined = string.Equals(mark, "+", StringComparison.Ordinal) && (left.Name is "string" or "bytes" or "list");
        return left.Fits(right) && (isJoined || (left.IsNumber && !(mark is "%" && left.Name is "double"))) ? left : null;
    }

    // The known operand says what the other has to be, except with times.
    private static CelType Known(string mark, CelType known) => IsTime(known) || mark is "%" && known.Name is "double" ? CelType.Dyn : known;

    private static bool IsTime(CelType type) => type.Name is "timestamp" or "duration";

    private static CelType? Time(string mark, string left, string right) => (left, mark, right) switch
    {
        ("timestamp", "-", "timestamp") => new("duration"),
        ("timestamp", "+" or "-", "duration") or ("duration", "+", "timestamp") => new("timestamp"),
        ("duration", "+" or "-", "duration") => new("duration"),
        _ => null,
    };
}
