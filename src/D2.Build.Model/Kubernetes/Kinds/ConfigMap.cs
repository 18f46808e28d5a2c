using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>Configuration by key (<c>v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ConfigMap(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : KubernetesObject("v1", "ConfigMap", name, file, line)
{
    /// <summary>Bytes by key, in base64. A key stands here or under <see cref="Data"/>.</summary>
    public TextMap BinaryData { get => Child<TextMap>("binaryData"); set => Set("binaryData", value); }

    /// <summary>Texts by key. Keys consist of letters, digits, hyphens, underscores and dots.</summary>
    public TextMap Data { get => Child<TextMap>("data"); set => Set("data", value); }

    /// <summary>True forbids any change of the data. Default false.</summary>
    public Value<bool>? Immutable { get => Get<bool>("immutable"); set => Set("immutable", value); }
}
