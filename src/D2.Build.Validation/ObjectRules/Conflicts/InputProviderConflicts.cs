namespace D2.Build.Validation;

/// <summary>ResourceSetInputProvider: which fields its type allows, wants and forbids.</summary>
internal static class InputProviderConflicts
{
    public static KindConflicts Provider { get; } = new(OperatorConflicts.Group, "ResourceSetInputProvider",
    [
        new("spec", UrlOfLocal, "The types Static and ExternalArtifact have no url."),
        new("spec", NoUrl, "Every type but Static and ExternalArtifact needs a url."),
        new("spec", GitWithoutHttp, "The url of a Git provider begins with http:// or https://."),
        new("spec", AzureWithoutHttp, "The url of an Azure DevOps provider begins with http:// or https://."),
        new("spec", CodeCommitWithoutHttps, "The url of an AWS CodeCommit provider begins with https://."),
        new("spec", TagsWithoutOci, "The url of an OCI provider begins with oci://."),
        new("spec", TagsWithoutPath, "The url of an OCI provider has a path after the host, oci://host/path."),
        new("spec", ServiceWithoutHttp, "The url of an ExternalService begins with http:// or https://."),
        new("spec", InsecureElsewhere, "insecure is for the types ExternalService and OCIArtifactTag only."),
        new("spec", PlainHttp, "The url of an ExternalService begins with https:// unless insecure is true."),
        new("spec", AccountElsewhere,
            "serviceAccountName is for Azure DevOps, AWS CodeCommit, OCI registries and ExternalArtifact only."),
        new("spec", CertificateElsewhere,
            "certSecretRef is for GitHub, GitLab, Gitea, OCIArtifactTag and ExternalService only."),
        new("spec", SecretElsewhere,
            "secretRef is for Git hosts other than AWS CodeCommit, OCIArtifactTag and ExternalService only; use serviceAccountName."),
        new("spec", ArtifactsWithoutSelectors, "The type ExternalArtifact needs selectors."),
        new("spec", SelectorsElsewhere, "selectors are for the type ExternalArtifact only."),
        new("spec.selectors.[]", NameAndLabels, "name and labels (matchLabels, matchExpressions) exclude each other; use two selectors."),
    ]);

    private static bool UrlOfLocal(Mapping spec) => IsLocal(Type(spec)) && Fields.Has(spec, "url");

    private static bool NoUrl(Mapping spec) => Type(spec) is { } type && !IsLocal(type) && !Fields.Has(spec, "url");

    private static bool GitWithoutHttp(Mapping spec) => Begins(Type(spec), "Git") && IsElsewhere(spec, "http://", "https://");

    private static bool AzureWithoutHttp(Mapping spec) => Begins(Type(spec), "AzureDevOps") && IsElsewhere(spec, "http://", "https://");

    private static bool CodeCommitWithoutHttps(Mapping spec) => IsCodeCommit(Type(spec)) && IsElsewhere(spec, "https://", "https://");

    private static bool TagsWithoutOci(Mapping spec) => IsTags(Type(spec)) && IsElsewhere(spec, "oci://", "oci://");

    private static bool TagsWithoutPath(Mapping spec) =>
        IsTags(Type(spec)) && Fields.Known(spec, "url") is { } url && Begins(url, "oci://") && url.IndexOf('/', "oci://".Length) < 0;

    private static bool ServiceWithoutHttp(Mapping spec) => Is(Type(spec), "ExternalService") && IsElsewhere(spec, "http://", "https://");

    private static bool InsecureElsewhere(Mapping spec) =>
        Fields.Is(spec, "insecure", "true") && Type(spec) is { } type && !Is(type, "ExternalService") && !Is(type, "OCIArtifactTag");

    private static bool PlainHttp(Mapping spec) =>
        Is(Type(spec), "ExternalService") && Begins(Fields.Known(spec, "url"), "http://") && Fields.IsNot(spec, "insecure", "true");

    private static bool AccountElsewhere(Mapping spec) =>
        Fields.Has(spec, "serviceAccountName") && Type(spec) is { } type
        && !Begins(type, "AzureDevOps") && !IsCodeCommit(type) && !IsTags(type) && !Is(type, "ExternalArtifact");

    private static bool CertificateElsewhere(Mapping spec) =>
        Fields.Has(spec, "certSecretRef") && (IsCloud(Type(spec)) || Begins(Type(spec), "AzureDevOps"));

    private static bool SecretElsewhere(Mapping spec) => Fields.Has(spec, "secretRef") && IsCloud(Type(spec));

    private static bool ArtifactsWithoutSelectors(Mapping spec) =>
        Is(Type(spec), "ExternalArtifact") && spec["selectors"] is not Scalar && Fields.CountOf(spec, "selectors") == 0;

    private static bool SelectorsElsewhere(Mapping spec) =>
        Fields.Has(spec, "selectors") && Type(spec) is { } type && !Is(type, "ExternalArtifact");

    private static bool NameAndLabels(Mapping selector) =>
        Fields.Has(selector, "name") && (Fields.Has(selector, "matchLabels") || Fields.Has(selector, "matchExpressions"));

    private static string? Type(Mapping spec) => Fields.Known(spec, "type");

    private static bool IsLocal(string? type) => Is(type, "Static") || Is(type, "ExternalArtifact");

    // What reads the cluster itself or logs in with a cloud's own means.
    private static bool IsCloud(string? type) =>
        IsLocal(type) || IsCodeCommit(type) || (IsTags(type) && !Is(type, "OCIArtifactTag"));

    private static bool IsCodeCommit(string? type) => Begins(type, "AWSCodeCommit");

    private static bool IsTags(string? type) => type is not null && type.EndsWith("ArtifactTag", StringComparison.Ordinal);

    private static bool IsElsewhere(Mapping spec, string scheme, string other) =>
        Fields.Known(spec, "url") is { } url && !Begins(url, scheme) && !Begins(url, other);

    private static bool Begins(string? text, string start) => text is not null && text.StartsWith(start, StringComparison.Ordinal);

    private static bool Is(string? text, string value) => string.Equals(text, value, StringComparison.Ordinal);
}
