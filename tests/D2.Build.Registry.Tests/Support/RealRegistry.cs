namespace D2.Build.Registry.Tests;

/// <summary>The real registries that every scenario is driven against.</summary>
public enum RealRegistry
{
    Plain,
    Htpasswd,
    Tls,
    Token,
    Crane,
}
