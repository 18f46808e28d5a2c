namespace D2.Build.Flux;

/// <summary>An object of the same namespace by its name. A string converts to it: <c>SecretRef = "ghcr-auth"</c>.</summary>
public sealed class LocalReference : Mapping
{
    /// <summary>The object's name. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];

    /// <summary>A reference by name.</summary>
    /// <param name="name">The object's name.</param>
    public static implicit operator LocalReference(string name) => new() { Name = name };
}
