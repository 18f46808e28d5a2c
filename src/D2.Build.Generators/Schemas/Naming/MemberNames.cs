namespace D2.Build.Generators.Schemas.Naming;

/// <summary>Names of properties.</summary>
internal static class MemberNames
{
    // What every object has and what the base of a kind offers must stay reachable; the last one is overridden.
    private static readonly string[] OfKinds =
    [
        "ApiVersion", "Kind", "Name", "Namespace", "Labels", "Annotations", "Metadata", "Operator", "Kustomize", "Location",
    ];

    private static readonly string[] OfObjects =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "FieldSchema"];

    /// <summary>The scope of a class's properties.</summary>
    public static NameScope ScopeOf(string className, bool isKind) =>
        new([className, .. OfObjects, .. isKind ? OfKinds : []]);

    /// <summary>The name of the property for a field.</summary>
    public static string Take(NameScope scope, string key)
    {
        var wish = Identifiers.Pascal(key);
        wish = wish.Length == 0 ? "Field" : wish;
        return scope.Take(scope.IsReserved(wish) ? wish + "Field" : wish);
    }
}
