using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>A ConfigMap that kustomize makes of files and literals.</summary>
public sealed class ConfigMapGenerator : Generator
{
    /// <summary>A ConfigMap whose name follows.</summary>
    public ConfigMapGenerator()
        : base(null, SourceLocation.None)
    {
    }

    /// <summary>A ConfigMap.</summary>
    /// <param name="name">The name, to which kustomize adds a checksum.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ConfigMapGenerator(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, new(file, line))
    {
    }

    /// <summary>Entries as <c>key=value</c>.</summary>
    public ValueList<string> Literals { get => Values<string>("literals"); set => Set("literals", value); }
}
