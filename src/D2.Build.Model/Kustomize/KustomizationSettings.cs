using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// What a <c>kustomization.yaml</c> says beside its resources and patches, which come from the declaration
/// (<c>kustomize.config.k8s.io/v1beta1</c>). A field that is no member here is set by its name.
/// </summary>
public sealed class KustomizationSettings : Mapping
{
    /// <summary>The namespace every object gets.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    /// <summary>What every name begins with.</summary>
    public string? NamePrefix { get => Text("namePrefix"); set => Set("namePrefix", value); }

    /// <summary>What every name ends with.</summary>
    public string? NameSuffix { get => Text("nameSuffix"); set => Set("nameSuffix", value); }

    /// <summary>Labels that every object gets, selectors only where that is asked for.</summary>
    public ObjectList<KustomizeLabels> Labels { get => List<KustomizeLabels>("labels"); set => Set("labels", value); }

    /// <summary>Labels that every object and every selector gets. Selectors cannot be changed later: prefer <see cref="Labels"/>.</summary>
    public TextMap CommonLabels { get => Child<TextMap>("commonLabels"); set => Set("commonLabels", value); }

    /// <summary>Annotations that every object gets.</summary>
    public TextMap CommonAnnotations { get => Child<TextMap>("commonAnnotations"); set => Set("commonAnnotations", value); }

    /// <summary>Other names, tags or digests for images.</summary>
    public ObjectList<ImageOverride> Images { get => List<ImageOverride>("images"); set => Set("images", value); }

    /// <summary>Other replica counts.</summary>
    public ObjectList<KustomizeReplicas> Replicas { get => List<KustomizeReplicas>("replicas"); set => Set("replicas", value); }

    /// <summary>ConfigMaps made of files and literals.</summary>
    public ObjectList<ConfigMapGenerator> ConfigMaps
    {
        get => List<ConfigMapGenerator>("configMapGenerator");
        set => Set("configMapGenerator", value);
    }

    /// <summary>Secrets made of encrypted files. A value in plain text would be readable to everyone who can read the artifact.</summary>
    public ObjectList<SecretGenerator> Secrets { get => List<SecretGenerator>("secretGenerator"); set => Set("secretGenerator", value); }

    /// <summary>Options of all generators.</summary>
    public GeneratorOptions Generators { get => Child<GeneratorOptions>("generatorOptions"); set => Set("generatorOptions", value); }

    /// <summary>Values copied from a field of one object to fields of others.</summary>
    public ObjectList<KustomizeReplacement> Replacements
    {
        get => List<KustomizeReplacement>("replacements");
        set => Set("replacements", value);
    }

    /// <summary>Folders of the project with kustomize components, copied into the artifact.</summary>
    public ValueList<string> Components { get => Values<string>("components"); set => Set("components", value); }

    /// <summary>Files of the project that tell kustomize about fields: name references, common labels, images and so on.</summary>
    public ValueList<string> Configurations { get => Values<string>("configurations"); set => Set("configurations", value); }

    /// <summary>A file of the project with the OpenAPI schema of custom resources, which gives their lists merge keys.</summary>
    public KustomizeOpenApi OpenApi { get => Child<KustomizeOpenApi>("openapi"); set => Set("openapi", value); }
}
