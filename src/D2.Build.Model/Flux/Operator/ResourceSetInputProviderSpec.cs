namespace D2.Build.Flux;

/// <summary>Where inputs come from and which of them are taken. Which fields are allowed depends on the type.</summary>
public sealed class ResourceSetInputProviderSpec : Mapping
{
    /// <summary>
    /// A Secret with a certificate authority (<c>ca.crt</c>) or client certificate (<c>tls.crt</c>, <c>tls.key</c>). For
    /// GitHub, GitLab, Gitea, generic OCI and external services.
    /// </summary>
    public LocalReference CertSecretRef { get => Child<LocalReference>("certSecretRef"); set => Set("certSecretRef", value); }

    /// <summary>Inputs for what the answer leaves out. For the type Static they are the inputs.</summary>
    public Mapping DefaultValues { get => Child<Mapping>("defaultValues"); set => Set("defaultValues", value); }

    /// <summary>Which of the answers are taken. Default: the first 100.</summary>
    public InputFilter Filter { get => Child<InputFilter>("filter"); set => Set("filter", value); }

    /// <summary>True allows plain HTTP. Only for external services and generic OCI. Default false.</summary>
    public Value<bool>? Insecure { get => Get<bool>("insecure"); set => Set("insecure", value); }

    /// <summary>When to ask. Default: at every interval.</summary>
    public ObjectList<InputSchedule> Schedule { get => List<InputSchedule>("schedule"); set => Set("schedule", value); }

    /// <summary>A Secret that logs in. Not for Static, ExternalArtifact, AWS CodeCommit and the registries of the clouds.</summary>
    public LocalReference SecretRef { get => Child<LocalReference>("secretRef"); set => Set("secretRef", value); }

    /// <summary>The ExternalArtifacts to read. Required for that type and for no other.</summary>
    public ObjectList<ExternalArtifactSelector> Selectors
    {
        get => List<ExternalArtifactSelector>("selectors");
        set => Set("selectors", value);
    }

    /// <summary>The ServiceAccount whose workload identity logs in to a cloud, or that reads ExternalArtifacts.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>When the inputs are left as they are.</summary>
    public InputSkip Skip { get => Child<InputSkip>("skip"); set => Set("skip", value); }

    /// <summary>The kind of provider. Required.</summary>
    public Value<InputProviderType>? Type { get => Get<InputProviderType>("type"); set => Set("type", value); }

    /// <summary>
    /// The address of the Git repository, the OCI repository (<c>oci://…</c>) or the service. None for Static and
    /// ExternalArtifact.
    /// </summary>
    public string? Url { get => Text("url"); set => Set("url", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["type"];
}
