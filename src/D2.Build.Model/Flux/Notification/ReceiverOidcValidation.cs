namespace D2.Build.Flux;

/// <summary>Something an identity token must say.</summary>
public sealed class ReceiverOidcValidation : Mapping
{
    /// <summary>A CEL expression over <c>claims</c> and <c>vars</c> that gives true or false. Required.</summary>
    public string? Expression { get => Text("expression"); set => Set("expression", value); }

    /// <summary>The answer to the caller where it is false. Required.</summary>
    public string? Message { get => Text("message"); set => Set("message", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["expression", "message"];
}
