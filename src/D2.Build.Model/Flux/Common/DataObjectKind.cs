namespace D2.Build.Flux;

/// <summary>The kinds of object that hold data.</summary>
public enum DataObjectKind
{
    /// <summary>A Secret.</summary>
    Secret,

    /// <summary>A ConfigMap.</summary>
    ConfigMap,
}
