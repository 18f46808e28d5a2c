namespace D2.Build.Flux;

/// <summary>The author of commits.</summary>
public sealed class CommitAuthor : Mapping
{
    /// <summary>The e-mail address. Required.</summary>
    public string? Email { get => Text("email"); set => Set("email", value); }

    /// <summary>The name. Default: none.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["email"];
}
