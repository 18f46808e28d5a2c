namespace D2.Build.Testing.Registries;

/// <summary>How a <see cref="DockerRegistry"/> lets clients in.</summary>
public enum RegistryAccess
{
    /// <summary>Anybody, over plain HTTP.</summary>
    Plain,

    /// <summary>Basic authentication with the one user of <see cref="RegistryUser"/>, over plain HTTP.</summary>
    Htpasswd,

    /// <summary>As <see cref="Htpasswd"/>, over TLS with a certificate of an authority nobody knows.</summary>
    Tls,

    /// <summary>Bearer tokens of a <see cref="TokenServer"/>, over plain HTTP.</summary>
    Token,
}
