using D2.Build.Oci;

namespace D2.Build.Registry.Tests.Conformance;

/// <summary>The scenarios of the OCI distribution specification, each against every real registry.</summary>
public abstract class Scenario(RealRegistries registries)
{
    public static TheoryData<RealRegistry> Every => [.. Enum.GetValues<RealRegistry>()];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A repository of its own for each test.</summary>
    protected async Task<Repository> OpenAsync(RealRegistry kind, string name, Action<RegistryEvent>? observer = null)
    {
        var (authority, client) = await registries.OpenAsync(kind, observer);
        return client.Open(Reference.Parse($"{authority}/{GetType().Name.ToLowerInvariant()}/{name}"));
    }
}
