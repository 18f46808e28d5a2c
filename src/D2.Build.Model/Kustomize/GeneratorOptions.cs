namespace D2.Build;

/// <summary>How kustomize makes ConfigMaps and Secrets.</summary>
public sealed class GeneratorOptions : Mapping
{
    /// <summary>Labels of the objects.</summary>
    public TextMap Labels { get => Child<TextMap>("labels"); set => Set("labels", value); }

    /// <summary>Annotations of the objects.</summary>
    public TextMap Annotations { get => Child<TextMap>("annotations"); set => Set("annotations", value); }

    /// <summary>True leaves out the checksum at the end of the name, by which a change rolls out. Default false.</summary>
    public Value<bool>? DisableNameSuffixHash
    {
        get => Get<bool>("disableNameSuffixHash");
        set => Set("disableNameSuffixHash", value);
    }

    /// <summary>True makes them immutable. Default false.</summary>
    public Value<bool>? Immutable { get => Get<bool>("immutable"); set => Set("immutable", value); }
}
