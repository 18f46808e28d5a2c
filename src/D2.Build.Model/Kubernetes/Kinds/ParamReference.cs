namespace D2.Build.Kubernetes;

/// <summary>The parameters of a policy, by name or by label, never both.</summary>
public sealed class ParamReference : Mapping
{
    /// <summary>The name.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The namespace of the parameters; none for a cluster-scoped kind. Default: the namespace of the checked object.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    /// <summary>What happens when there are none. Required by the API server.</summary>
    public Value<ParameterNotFoundAction>? ParameterNotFoundAction
    {
        get => Get<ParameterNotFoundAction>("parameterNotFoundAction");
        set => Set("parameterNotFoundAction", value);
    }

    /// <summary>The labels; an empty selector takes all.</summary>
    public LabelSelector Selector { get => Child<LabelSelector>("selector"); set => Set("selector", value); }
}
