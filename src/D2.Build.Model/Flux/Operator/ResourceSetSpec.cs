namespace D2.Build.Flux;

/// <summary>What a ResourceSet applies: templates, their inputs and what has to be there first.</summary>
public sealed class ResourceSetSpec : Mapping
{
    /// <summary>Labels and annotations for every object; they win over the object's own.</summary>
    public CommonMetadata CommonMetadata { get => Child<CommonMetadata>("commonMetadata"); set => Set("commonMetadata", value); }

    /// <summary>Objects that have to exist, or be ready, before anything is applied.</summary>
    public ObjectList<ResourceSetDependency> DependsOn { get => List<ResourceSetDependency>("dependsOn"); set => Set("dependsOn", value); }

    /// <summary>How the inputs of several providers are combined. Default: one after the other.</summary>
    public InputStrategy InputStrategy { get => Child<InputStrategy>("inputStrategy"); set => Set("inputStrategy", value); }

    /// <summary>
    /// The sets of inputs; the templates are rendered once for each. Values may be of any form but null, and
    /// <c>provider</c> is reserved.
    /// </summary>
    public ObjectList<Mapping> Inputs { get => List<Mapping>("inputs"); set => Set("inputs", value); }

    /// <summary>
    /// Providers of further inputs, in the same namespace. If they give none, everything the ResourceSet made is deleted.
    /// </summary>
    public ObjectList<InputProviderReference> InputsFrom
    {
        get => List<InputProviderReference>("inputsFrom");
        set => Set("inputsFrom", value);
    }

    /// <summary>The objects, as templates: <c>&lt;&lt; inputs.name &gt;&gt;</c> is replaced. Excludes <see cref="Steps"/>.</summary>
    public ResourceList Resources { get => ResourceItems("resources"); set => Set("resources", value); }

    /// <summary>A Go template of several YAML documents. An object that is also among <see cref="Resources"/> gives way to it.</summary>
    [StringSyntax(nameof(TextFormat.Template))]
    public string? ResourcesTemplate { get => Text("resourcesTemplate"); set => Set("resourcesTemplate", value, TextFormat.Template); }

    /// <summary>The ServiceAccount that applies the objects. Default: the operator's own, or its default for tenants.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? ServiceAccountName { get => Text("serviceAccountName"); set => Set("serviceAccountName", value, TextFormat.ObjectName); }

    /// <summary>
    /// Named groups of objects, 1 to 20; each is ready before the next is applied. Excludes <see cref="Resources"/> and
    /// <see cref="ResourcesTemplate"/>.
    /// </summary>
    public ObjectList<ResourceSetStep> Steps { get => List<ResourceSetStep>("steps"); set => Set("steps", value); }

    /// <summary>True waits until every object is ready. Default false.</summary>
    public Value<bool>? Wait { get => Get<bool>("wait"); set => Set("wait", value); }
}
