using D2.Build.Testing.Registries;

namespace D2.Build.Registry.Tests;

/// <summary>How the tests reach registries of this machine.</summary>
internal static class Clients
{
    public static Credential User => new Credential.User("the test", RegistryUser.Name, RegistryUser.Password);

    /// <summary>Anonymous, over plain HTTP.</summary>
    public static RegistryOptions Options(string authority) => new()
    {
        Credentials = CredentialSources.None,
        PlainHttp = new HashSet<string>([authority]),
    };

    /// <summary>With what the registry wants.</summary>
    public static RegistryOptions Options(DockerRegistry registry) => Options(registry.Authority) with
    {
        Credentials = CredentialSources.For(registry.Authority, User),
        PlainHttp = new HashSet<string>(registry.Address.Scheme == "http" ? [registry.Authority] : []),
        Authorities = registry.Address.Scheme == "https" ? [registry.Certificate.Authority] : [],
    };
}
