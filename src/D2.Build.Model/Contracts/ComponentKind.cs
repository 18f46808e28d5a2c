namespace D2.Build;

/// <summary>How a component is applied.</summary>
public enum ComponentKind
{
    /// <summary>As cluster admin, first its controllers, then its configuration.</summary>
    Infra,

    /// <summary>As admin of its own namespace.</summary>
    App,
}
