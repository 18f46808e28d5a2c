namespace D2.Build.Flux;

/// <summary>A key that signs commits.</summary>
public sealed class CommitSigningKey : Mapping
{
    /// <summary>The Secret: <c>git.asc</c> and <c>passphrase</c> for GPG, <c>identity</c> and <c>password</c> for SSH. Required.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>The kind of key. Default gpg.</summary>
    public Value<CommitSigningKeyType>? Type { get => Get<CommitSigningKeyType>("type"); set => Set("type", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["secretRef"];
}
