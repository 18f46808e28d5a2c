namespace D2.Build.Validation;

/// <summary>Bucket: which login its provider allows.</summary>
internal static class BucketConflicts
{
    public static KindConflicts Bucket { get; } = new(SourceConflicts.Group, "Bucket",
    [
        new("spec", TokensElsewhere, "sts is for the providers aws and generic only."),
        new("spec", OtherTokensForAws, "The provider aws takes the sts provider aws only."),
        new("spec", OtherTokensForGeneric, "The provider generic takes the sts provider ldap only."),
        new("spec.sts", SecretsForAws, "The sts provider aws takes neither secretRef nor certSecretRef."),
        new("spec", AccountForGeneric, "serviceAccountName is not for the provider generic."),
        new("spec", SecretAndAccount, "secretRef and serviceAccountName exclude each other."),
    ]);

    private static bool TokensElsewhere(Mapping spec) =>
        Fields.Has(spec, "sts") && Fields.IsOther(spec, "provider", "aws") && !IsGeneric(spec);

    private static bool OtherTokensForAws(Mapping spec) =>
        Fields.Is(spec, "provider", "aws") && spec["sts"] is Mapping sts && Fields.IsOther(sts, "provider", "aws");

    private static bool OtherTokensForGeneric(Mapping spec) =>
        IsGeneric(spec) && spec["sts"] is Mapping sts && Fields.IsOther(sts, "provider", "ldap");

    private static bool SecretsForAws(Mapping sts) =>
        Fields.Is(sts, "provider", "aws") && (Fields.Has(sts, "secretRef") || Fields.Has(sts, "certSecretRef"));

    private static bool AccountForGeneric(Mapping spec) => IsGeneric(spec) && Fields.Has(spec, "serviceAccountName");

    private static bool SecretAndAccount(Mapping spec) => Fields.Has(spec, "secretRef") && Fields.Has(spec, "serviceAccountName");

    // The API server fills in generic before it looks at the rules.
    private static bool IsGeneric(Mapping spec) => !Fields.Has(spec, "provider") || Fields.Is(spec, "provider", "generic");
}
