namespace D2.Build;

/// <summary>A component of an <see cref="InfraTenant"/> that something else depends on.</summary>
/// <param name="Component">The component's name.</param>
/// <param name="Location">Where the reference was written.</param>
public sealed record InfraComponentReference(string Component, SourceLocation Location)
{
    /// <summary>The component's controllers, such as its Helm release and CRDs.</summary>
    public KustomizationReference Controllers => new(Conventional.InfraControllers, Component);

    /// <summary>The component's configuration, applied after its controllers are ready.</summary>
    public KustomizationReference Configs => new(Conventional.InfraConfigs, Component);
}
