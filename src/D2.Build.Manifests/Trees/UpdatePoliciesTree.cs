namespace D2.Build.Manifests;

/// <summary>The files of version policies: one for each, with its ImageRepository and its ImagePolicy.</summary>
public static class UpdatePoliciesTree
{
    /// <summary>Lays out the objects of version policies.</summary>
    /// <param name="policies">The objects.</param>
    public static IEnumerable<ManifestFile> Lay(IEnumerable<VersionPolicyObjects> policies) => policies.Select(policy => new ManifestFile(
        $"{policy.Declaration.Name}.yaml", [policy.Repository, policy.Policy], policy.Declaration.Location));
}
