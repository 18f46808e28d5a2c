namespace D2.Build.Kubernetes;

/// <summary>A Secret that pulls images, by its name. A string converts to it: <c>ImagePullSecrets = ["ghcr-auth"]</c>.</summary>
public sealed class ImagePullSecret : Mapping
{
    /// <summary>The Secret's name.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? Name { get => Text("name"); set => Set("name", value, TextFormat.ObjectName); }

    /// <summary>A Secret of the same namespace.</summary>
    /// <param name="name">The Secret's name.</param>
    public static implicit operator ImagePullSecret(string name) => new() { Name = name };
}
