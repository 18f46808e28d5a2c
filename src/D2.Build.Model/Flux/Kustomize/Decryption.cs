namespace D2.Build.Flux;

/// <summary>How encrypted Secrets of the source are read.</summary>
public sealed class Decryption : Mapping
{
    /// <summary>The tool. Required.</summary>
    public Value<DecryptionProvider>? Provider { get => Get<DecryptionProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with private keys or credentials of a key service. Wins over <see cref="ServiceAccountName"/>.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>A ServiceAccount whose workload identity logs in to the key service of a cloud.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["provider"];
}
