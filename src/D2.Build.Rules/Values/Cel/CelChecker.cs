namespace D2.Build.Rules;

/// <summary>Finds names, functions and operators that do not fit, and the type of the result.</summary>
internal sealed class CelChecker
{
    // Missing in objects as often as not.
    private static readonly HashSet<string> OftenMissing =
        new(StringComparer.Ordinal) { "labels", "annotations", "finalizers", "ownerReferences" };

    private readonly List<Violation> problems = [];
    private readonly HashSet<string> guarded = new(StringComparer.Ordinal);
    private readonly List<string> unguarded = [];

    /// <summary>What was found.</summary>
    public IReadOnlyList<Violation> Problems =>
        [.. problems, .. unguarded.Where(path => !guarded.Contains(path)).Distinct(StringComparer.Ordinal).Select(CelProblems.Unguarded)];

    public void Add(Violation problem)
    {
        if (!problems.Contains(problem))
        {
            problems.Add(problem);
        }
    }

    /// <summary>The type of an expression. What does not fit is noted, and its type is not known then.</summary>
    public CelType Check(CelNode node, CelScope scope) => node switch
    {
        CelLiteral literal => literal.Type,
        CelName name => CheckName(name, scope),
        CelSelect select => CheckSelect(select, scope, isGuarded: false),
        CelList list => CelType.List(Joined(list.Items.Select(item => Check(item, scope)))),
        CelMap map => CheckMap(map, scope),
        CelCall call => CelMacros.Check(this, call, scope) ?? CheckCall(call, scope),
        _ => CelType.Dyn,
    };

    /// <summary>The type of a field, which has may have asked for before.</summary>
    public CelType CheckSelect(CelSelect select, CelScope scope, bool isGuarded)
    {
        var operand = Check(select.Operand, scope);
        if (PathOf(select) is { } path)
        {
            Note(path, select, isGuarded || select.IsOptional);
        }

        if (select.IsOptional)
        {
            return new("optional");
        }

        if (CelScopes.FieldsOf(operand, scope) is { } fields)
        {
            return fields.TryGetValue(select.Field, out var type) ? type : Unknown(CelProblems.UnknownField(select.Field, operand, fields.Keys));
        }

        return operand.IsOpen || operand.Name is "variables"
            ? (operand.IsMap ? operand.Element ?? CelType.Dyn : operand.IsDyn || operand.Name is "variables" ? CelType.Dyn : operand)
            : Unknown(CelProblems.UnknownField(select.Field, operand, []));
    }

    private void Note(string path, CelSelect select, bool isGuarded)
    {
        if (isGuarded)
        {
            guarded.Add(path);
        }
        else if (OftenMissing.Contains(select.Field) && select.Operand is CelSelect { Field: "metadata" })
        {
            unguarded.Add(path);
        }
    }

    private CelType CheckName(CelName name, CelScope scope) =>
        scope.Find(name.Name) ?? (IsTypeName(name.Name) ? new("type") : Unknown(CelProblems.UnknownName(name.Name, scope)));

    private static bool IsTypeName(string name) =>
        name is "bool" or "int" or "uint" or "double" or "string" or "bytes" or "list" or "map" or "null_type" or "type" or "dyn";

    private CelType CheckMap(CelMap map, CelScope scope)
    {
        foreach (var (key, _) in map.Entries)
        {
            Check(key, scope);
        }

        return CelType.Map(Joined(map.Entries.Select(entry => Check(entry.Value, scope))));
    }

    private CelType CheckCall(CelCall call, CelScope scope)
    {
        var arguments = call.Arguments.Select(argument => Check(argument, scope)).ToArray();
        if (!char.IsLetter(call.Function[0]) || string.Equals(call.Function, "in", StringComparison.Ordinal))
        {
            return CelOperators.Result(call.Function, arguments) ?? Unknown(CelProblems.WrongTypes(Mark(call.Function), arguments));
        }

        var spaced = call.Target is CelName space && !scope.Names.ContainsKey(space.Name) ? $"{space.Name}.{call.Function}" : null;
        var isSpaced = spaced is not null && CelLibrary.Find(spaced).Any();
        var name = isSpaced ? spaced! : call.Function;
        var receiver = isSpaced || call.Target is null ? null : Check(call.Target, scope);
        CheckPattern(call);
        return Resolve(name, receiver, arguments);
    }

    private CelType Resolve(string name, CelType? receiver, CelType[] arguments)
    {
        var forms = CelLibrary.Find(name).Where(form => form.Receiver is null == receiver is null).ToArray();
        if (forms.Length == 0)
        {
            return Unknown(CelProblems.UnknownFunction(name));
        }

        var fitting = forms.Where(form => form.Accepts(receiver, arguments)).ToArray();
        return fitting.Length == 0
            ? Unknown(CelProblems.WrongTypes(name, receiver is null ? arguments : [receiver, .. arguments]))
            : fitting.Select(form => form.Result).Aggregate((one, other) => one.Or(other));
    }

    // A pattern that is written out has to be one.
    private void CheckPattern(CelCall call)
    {
        if (call.Function is "matches" or "find" or "findAll" && call.Arguments.Count > 0
            && call.Arguments[call.Target is null ? call.Arguments.Count - 1 : 0] is CelLiteral { Type.Name: "string" } pattern
            && RegexPatterns.Check(pattern.Text) is { } violation)
        {
            Add(violation);
        }
    }

    private CelType Unknown(Violation problem)
    {
        Add(problem);
        return CelType.Dyn;
    }

    private static CelType Joined(IEnumerable<CelType> types) =>
        types.Aggregate((CelType?)null, (one, other) => one is null ? other : one.Or(other)) ?? CelType.Dyn;

    private static string Mark(string function) => function switch
    {
        "-_" => "-",
        "?:" => "? :",
        _ => function,
    };

    private static string? PathOf(CelNode node) => node switch
    {
        CelName name => name.Name,
        CelSelect select when PathOf(select.Operand) is { } path => $"{path}.{select.Field}",
        _ => null,
    };
}
