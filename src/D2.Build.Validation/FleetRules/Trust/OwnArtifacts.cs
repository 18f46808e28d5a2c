namespace D2.Build.Validation;

/// <summary>The artifacts that the organization's own pipelines make and sign.</summary>
internal static class OwnArtifacts
{
    /// <summary>The repository whose pipeline makes an artifact; null for one of somebody else.</summary>
    public static string? RepositoryOf(Fleet fleet, string url)
    {
        var repositories = fleet.Tenants.OfType<ComponentTenant>().Select(tenant => tenant.Repository).OfType<string>()
            .Concat([fleet.Organization.FleetRepository, fleet.Organization.InfraRepository, fleet.Organization.AppsRepository]);
        return repositories.FirstOrDefault(repository => IsOf(url, fleet.Organization.ArtifactUrl(repository)));
    }

    private static bool IsOf(string url, string artifact) =>
        url.StartsWith(artifact, StringComparison.Ordinal) && (url.Length == artifact.Length || url[artifact.Length] == '/');
}
