namespace D2.Build.Flux;

/// <summary>An issuer of identity tokens and what its tokens must say.</summary>
public sealed class ReceiverOidcProvider : Mapping
{
    /// <summary>The audience of the tokens. Default <c>notification-controller</c>.</summary>
    public string? Audience { get => Text("audience"); set => Set("audience", value); }

    /// <summary>The issuer. Required.</summary>
    [StringSyntax(nameof(TextFormat.HttpUrl))]
    public string? IssuerUrl { get => Text("issuerURL"); set => Set("issuerURL", value, TextFormat.HttpUrl); }

    /// <summary>What a token must say; at least one, and all of them hold. Required.</summary>
    public ObjectList<ReceiverOidcValidation> Validations
    {
        get => List<ReceiverOidcValidation>("validations");
        set => Set("validations", value);
    }

    /// <summary>Named parts of expressions, as <c>vars.name</c>; later ones may use earlier ones.</summary>
    public ObjectList<ReceiverOidcVariable> Variables { get => List<ReceiverOidcVariable>("variables"); set => Set("variables", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["issuerURL", "validations"];
}
