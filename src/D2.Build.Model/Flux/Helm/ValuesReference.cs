namespace D2.Build.Flux;

/// <summary>A ConfigMap or Secret of the same namespace with values for a chart.</summary>
public sealed class ValuesReference : Mapping
{
    /// <summary>ConfigMap or Secret. Required.</summary>
    public Value<DataObjectKind>? Kind { get => Get<DataObjectKind>("kind"); set => Set("kind", value); }

    /// <summary>True puts the text at <see cref="TargetPath"/> as it is, without the syntax of <c>helm --set</c>. Default false.</summary>
    public Value<bool>? Literal { get => Get<bool>("literal"); set => Set("literal", value); }

    /// <summary>The name. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>True goes on without it where it does not exist. Default false.</summary>
    public Value<bool>? Optional { get => Get<bool>("optional"); set => Set("optional", value); }

    /// <summary>
    /// Where in the values it is put, with dots between the keys, at most 250 characters; the key then holds a single
    /// value. Default: the root.
    /// </summary>
    public string? TargetPath { get => Text("targetPath"); set => Set("targetPath", value); }

    /// <summary>The key that holds the values. Default <c>values.yaml</c>.</summary>
    public string? ValuesKey { get => Text("valuesKey"); set => Set("valuesKey", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];

    /// <summary>A reference to a ConfigMap, whose key <c>values.yaml</c> holds values.</summary>
    /// <param name="name">The name of the ConfigMap.</param>
    public static ValuesReference ConfigMap(string name) => new() { Kind = DataObjectKind.ConfigMap, Name = name };

    /// <summary>A reference to a Secret, whose key <c>values.yaml</c> holds values.</summary>
    /// <param name="name">The name of the Secret.</param>
    public static ValuesReference Secret(string name) => new() { Kind = DataObjectKind.Secret, Name = name };
}
