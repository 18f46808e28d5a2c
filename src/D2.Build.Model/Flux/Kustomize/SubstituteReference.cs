namespace D2.Build.Flux;

/// <summary>A ConfigMap or Secret of the same namespace whose keys are variables.</summary>
public sealed class SubstituteReference : Mapping
{
    /// <summary>ConfigMap or Secret. Required.</summary>
    public Value<DataObjectKind>? Kind { get => Get<DataObjectKind>("kind"); set => Set("kind", value); }

    /// <summary>The name. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>True goes on without it where it does not exist. Default false.</summary>
    public Value<bool>? Optional { get => Get<bool>("optional"); set => Set("optional", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];

    /// <summary>A reference to a ConfigMap.</summary>
    /// <param name="name">The name of the ConfigMap.</param>
    public static SubstituteReference ConfigMap(string name) => new() { Kind = DataObjectKind.ConfigMap, Name = name };

    /// <summary>A reference to a Secret.</summary>
    /// <param name="name">The name of the Secret.</param>
    public static SubstituteReference Secret(string name) => new() { Kind = DataObjectKind.Secret, Name = name };
}
