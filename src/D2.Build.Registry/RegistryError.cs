namespace D2.Build.Registry;

/// <summary>One error in a registry's own words (OCI distribution specification 1.1, error codes). Shortened, in one line.</summary>
/// <param name="Code">Such as <c>MANIFEST_UNKNOWN</c>; empty where the answer had none.</param>
/// <param name="Message">What the registry said; may be empty.</param>
public sealed record RegistryError(string Code, string Message)
{
    /// <summary>Code and message.</summary>
    public override string ToString() => (Code, Message) switch
    {
        ("", _) => Message,
        (_, "") => Code,
        _ => $"{Code}: {Message}",
    };
}
