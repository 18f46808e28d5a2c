namespace D2.Build.Flux;

/// <summary>A key of a Secret of the same namespace. A string converts to the Secret of that name.</summary>
public sealed class SecretKeyReference : Mapping
{
    /// <summary>The key. Default: the one that the reader looks for, <c>value</c> for a kubeconfig.</summary>
    public string? Key { get => Text("key"); set => Set("key", value); }

    /// <summary>The name of the Secret. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];

    /// <summary>A Secret by name, with the default key.</summary>
    /// <param name="name">The object's name.</param>
    public static implicit operator SecretKeyReference(string name) => new() { Name = name };
}
