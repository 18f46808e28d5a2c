namespace D2.Build.Flux;

/// <summary>Whose signature a chart of an OCI registry must carry.</summary>
public sealed class HelmChartTemplateVerification : Mapping
{
    /// <summary>The signing tool. Required.</summary>
    public Value<VerificationProvider>? Provider { get => Get<VerificationProvider>("provider"); set => Set("provider", value); }

    /// <summary>A Secret with public keys (<c>*.pub</c>), or with a Notation trust policy and certificates.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["provider"];
}
