using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>A component of a tenant: an artifact and the namespace it is applied to. A string converts to it.</summary>
/// <param name="name">The component's name, its namespace and the last part of its artifact's address. DNS-1123 label.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class TenantComponent(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
{
    /// <summary>The component's name.</summary>
    public string Name { get; } = name;

    /// <summary>The tag it follows. Default: the cluster's channel.</summary>
    public string? Tag { get; init; }

    /// <summary>The overlay it applies. Default: the cluster's environment.</summary>
    public string? Environment { get; init; }

    /// <summary>Where it was declared; unknown for a component given as a string.</summary>
    public SourceLocation Location { get; } = new(file, line);

    /// <summary>A component by its name.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator TenantComponent(string name) => new(name, "", 0);
}
