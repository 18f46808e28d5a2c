namespace D2.Build.Rules;

/// <summary>Functions that go through a list or map with a variable, and has.</summary>
internal static class CelMacros
{
    /// <summary>The type of a macro's result; null where the call is none.</summary>
    public static CelType? Check(CelChecker checker, CelCall call, CelScope scope) => call switch
    {
        { Target: null, Function: "has" } => Has(checker, call, scope),
        { Target: { } target, Function: "all" or "exists" or "exists_one" or "existsOne" } =>
            Loop(checker, call, target, scope, $"{call.Function}(x, …)", CelType.Bool, 2, _ => CelType.Bool),
        { Target: { } target, Function: "filter" } => Loop(checker, call, target, scope, "filter(x, …)", CelType.Bool, 2, FilteredOf),
        { Target: { } target, Function: "map", Arguments.Count: 3 } => Loop(checker, call, target, scope, "map(x, …)", null, 3, _ => null),
        { Target: { } target, Function: "map" } => Loop(checker, call, target, scope, "map(x, …)", null, 2, _ => null),
        { Target: { } target, Function: "optMap" or "optFlatMap" } =>
            Loop(checker, call, target, scope, $"{call.Function}(x, …)", null, 2, _ => new("optional")),
        { Target: { } target, Function: "transformList" or "transformMap" or "transformMapEntry" } => Unknown(checker, target, scope),
        _ => null,
    };

    private static CelType Has(CelChecker checker, CelCall call, CelScope scope)
    {
        if (call.Arguments is not [CelSelect select])
        {
            checker.Add(CelProblems.WrongMacro("has", "has(object.field)"));
            return CelType.Bool;
        }

        checker.CheckSelect(select, scope, isGuarded: true);
        return CelType.Bool;
    }

    private static CelType Loop(
        CelChecker checker, CelCall call, CelNode target, CelScope scope, string form, CelType? wanted, int count, Func<CelType, CelType?> result)
    {
        var over = checker.Check(target, scope);
        if (call.Arguments.Count != count || call.Arguments[0] is not CelName variable)
        {
            // all and exists take two variables, too.
            if (call.Arguments.Count != count + 1)
            {
                checker.Add(CelProblems.WrongMacro(call.Function, form));
            }

            return result(over) ?? CelType.Dyn;
        }

        if (!over.IsDyn && !over.IsList && !over.IsMap && over.Name is not "optional")
        {
            checker.Add(CelProblems.WrongTypes(call.Function, [over]));
        }

        var inner = scope.With(variable.Name, over.IsList ? over.Element ?? CelType.Dyn : over.IsMap ? CelType.Text : CelType.Dyn);
        var last = CelType.Dyn;
        for (var i = 1; i < call.Arguments.Count; i++)
        {
            last = checker.Check(call.Arguments[i], inner);
            var isCondition = wanted is not null || i < call.Arguments.Count - 1;
            if (isCondition && !last.Fits(CelType.Bool))
            {
                checker.Add(CelProblems.WrongTypes(call.Function, [last]));
            }
        }

        return result(over) ?? CelType.List(last);
    }

    private static CelType FilteredOf(CelType over) => over.IsList ? over : CelType.List(CelType.Dyn);

    private static CelType Unknown(CelChecker checker, CelNode target, CelScope scope)
    {
        checker.Check(target, scope);
        return CelType.Dyn;
    }
}
