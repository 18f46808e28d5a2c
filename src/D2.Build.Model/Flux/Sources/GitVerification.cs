namespace D2.Build.Flux;

/// <summary>Whose signature a Git commit or tag must carry.</summary>
public sealed class GitVerification : Mapping
{
    /// <summary>What has to be signed. Default <see cref="GitVerificationMode.Head"/>.</summary>
    public Value<GitVerificationMode>? Mode { get => Get<GitVerificationMode>("mode"); set => Set("mode", value); }

    /// <summary>A Secret with the public keys that are trusted: PGP as <c>*.asc</c>, SSH as <c>*.sshpub</c>. Required.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["secretRef"];
}
