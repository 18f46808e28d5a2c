namespace D2.Build.Flux;

/// <summary>Input providers by name or by label, never both. A provider converts to it: <c>InputsFrom = [teams]</c>.</summary>
public sealed class InputProviderReference : Mapping
{
    /// <summary>Group and version. Default: those of the ResourceSet.</summary>
    public string? ApiVersion { get => Text("apiVersion"); set => Set("apiVersion", value); }

    /// <summary>The kind, <c>ResourceSetInputProvider</c>, which is also the default.</summary>
    public string? Kind { get => Text("kind"); set => Set("kind", value); }

    /// <summary>The provider's name.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>The labels of the providers.</summary>
    public LabelSelector Selector { get => Child<LabelSelector>("selector"); set => Set("selector", value); }

    /// <summary>A reference to a declared provider.</summary>
    /// <param name="provider">The provider; it has to be in the namespace of the ResourceSet.</param>
    public static implicit operator InputProviderReference(ResourceSetInputProvider provider) => new()
    {
        ApiVersion = provider.ApiVersion,
        Kind = provider.Kind,
        Name = provider.Name,
    };
}
