namespace D2.Build;

/// <summary>What a string has to look like for Kubernetes or Flux to accept it. Texts with placeholders are exempt.</summary>
public enum TextFormat
{
    /// <summary>No constraint.</summary>
    Any,

    /// <summary>A duration as Flux reads it, such as <c>1h30m</c>.</summary>
    Duration,

    /// <summary>A duration without hours, as Flux wants for a source's timeout.</summary>
    ShortDuration,

    /// <summary>An object's name: a DNS-1123 subdomain of at most 253 characters.</summary>
    ObjectName,

    /// <summary>A namespace or other DNS-1123 label of at most 63 characters.</summary>
    Label,

    /// <summary>An OCI repository URL, <c>oci://host/path</c>, without tag.</summary>
    OciUrl,

    /// <summary>An <c>http://</c> or <c>https://</c> URL.</summary>
    HttpUrl,

    /// <summary>A Git URL: <c>http://</c>, <c>https://</c> or <c>ssh://</c>.</summary>
    GitUrl,

    /// <summary>A Helm repository URL: <c>http://</c>, <c>https://</c> or <c>oci://</c>.</summary>
    HelmUrl,
}
