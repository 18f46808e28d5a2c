using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// A Secret that kustomize makes of files. They are part of the artifact, so they have to be encrypted with SOPS, and the
/// Kustomization that applies them has to decrypt them.
/// </summary>
public sealed class SecretGenerator : Generator
{
    /// <summary>A Secret whose name follows.</summary>
    public SecretGenerator()
        : base(null, SourceLocation.None)
    {
    }

    /// <summary>A Secret.</summary>
    /// <param name="name">The name, to which kustomize adds a checksum.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public SecretGenerator(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, new(file, line))
    {
    }

    /// <summary>What the Secret is for, such as <c>kubernetes.io/tls</c>. Default <c>Opaque</c>.</summary>
    public string? Type { get => Text("type"); set => Set("type", value); }
}
