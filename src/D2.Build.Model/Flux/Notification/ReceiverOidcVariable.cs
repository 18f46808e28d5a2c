namespace D2.Build.Flux;

/// <summary>A named part of expressions about an identity token.</summary>
public sealed class ReceiverOidcVariable : Mapping
{
    /// <summary>A CEL expression over <c>claims</c> and earlier <c>vars</c>. Required.</summary>
    public string? Expression { get => Text("expression"); set => Set("expression", value); }

    /// <summary>The name, a CEL identifier. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["expression", "name"];
}
