namespace D2.Build.Validation;

/// <summary>The artifacts that the organization's own pipelines make and sign.</summary>
internal sealed class OwnArtifacts
{
    private readonly Dictionary<string, string> repositories = new(StringComparer.Ordinal);

    public OwnArtifacts(Fleet fleet)
    {
        var organization = fleet.Organization;
        foreach (var repository in fleet.Tenants.OfType<ComponentTenant>().Select(tenant => tenant.Repository).OfType<string>()
            .Concat([organization.FleetRepository, organization.InfraRepository, organization.AppsRepository]))
        {
            repositories.TryAdd(organization.ArtifactUrl(repository), repository);
        }
    }

    /// <summary>The repository whose pipeline makes an artifact; null for one of somebody else.</summary>
    /// <param name="url">The artifact's URL: that of a repository, or of something below it.</param>
    public string? RepositoryOf(string url)
    {
        for (var end = url.Length; end > 0; end = url.LastIndexOf('/', end - 1))
        {
            if (repositories.TryGetValue(url[..end], out var repository))
            {
                return repository;
            }
        }

        return null;
    }
}
