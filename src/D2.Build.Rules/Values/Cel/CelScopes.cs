namespace D2.Build.Rules;

/// <summary>The names in the expressions that Flux and Kubernetes know.</summary>
internal static class CelScopes
{
    private static readonly Dictionary<string, CelType> RequestFields = new(StringComparer.Ordinal)
    {
        ["kind"] = CelType.Dyn,
        ["resource"] = CelType.Dyn,
        ["subResource"] = CelType.Text,
        ["requestKind"] = CelType.Dyn,
        ["requestResource"] = CelType.Dyn,
        ["requestSubResource"] = CelType.Text,
        ["name"] = CelType.Text,
        ["namespace"] = CelType.Text,
        ["operation"] = CelType.Text,
        ["userInfo"] = new("userInfo"),
        ["dryRun"] = CelType.Bool,
        ["options"] = CelType.Dyn,
        ["uid"] = CelType.Text,
    };

    private static readonly Dictionary<string, CelType> UserFields = new(StringComparer.Ordinal)
    {
        ["username"] = CelType.Text,
        ["uid"] = CelType.Text,
        ["groups"] = CelType.List(CelType.Text),
        ["extra"] = CelType.Map(CelType.List(CelType.Text)),
    };

    /// <summary>The fields of an object at the top.</summary>
    public static readonly CelScope OwnFields = new(new Dictionary<string, CelType>(StringComparer.Ordinal), IsOpen: true);

    /// <summary>An object and the one it depends on.</summary>
    public static readonly CelScope Dependency = new(Of(("self", CelType.Dyn), ("dep", CelType.Dyn)), IsOpen: false);

    /// <summary>A request to the API server.</summary>
    public static readonly CelScope Admission = new(
        Of(
            ("object", CelType.Dyn), ("oldObject", CelType.Dyn), ("params", CelType.Dyn), ("namespaceObject", CelType.Dyn),
            ("request", new("request")), ("authorizer", new("authorizer")), ("variables", new("variables"))),
        IsOpen: false);

    /// <summary>The fields of a type that is known; null for others.</summary>
    public static IReadOnlyDictionary<string, CelType>? FieldsOf(CelType type, CelScope scope) => type.Name switch
    {
        "request" => RequestFields,
        "userInfo" => UserFields,
        "variables" => scope.Variables,
        _ => null,
    };

    private static Dictionary<string, CelType> Of(params (string Name, CelType Type)[] names) =>
        names.ToDictionary(pair => pair.Name, pair => pair.Type, StringComparer.Ordinal);
}
