using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>Secret data by key (<c>v1</c>). What is written here is readable to everyone who can read the artifact.</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class Secret(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : KubernetesObject("v1", "Secret", name, file, line)
{
    /// <summary>Bytes by key, in base64.</summary>
    public TextMap Data { get => Child<TextMap>("data"); set => Set("data", value); }

    /// <summary>True forbids any change of the data. Default false.</summary>
    public Value<bool>? Immutable { get => Get<bool>("immutable"); set => Set("immutable", value); }

    /// <summary>Texts by key; the API server adds them to <see cref="Data"/>, where they win.</summary>
    public TextMap StringData { get => Child<TextMap>("stringData"); set => Set("stringData", value); }

    /// <summary>
    /// What the Secret is for, such as <c>kubernetes.io/dockerconfigjson</c>; cannot be changed later. Default
    /// <c>Opaque</c>.
    /// </summary>
    public string? Type { get => Text("type"); set => Set("type", value); }
}
