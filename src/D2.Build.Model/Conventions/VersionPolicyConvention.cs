using D2.Build.Flux;

namespace D2.Build;

/// <summary>The objects of a version policy. They have no namespace: the update cluster's Kustomization gives them one.</summary>
internal static class VersionPolicyConvention
{
    private const string Scheme = "oci://";

    public static VersionPolicyObjects Expand(VersionPolicy declaration)
    {
        var objects = new VersionPolicyObjects(declaration, Repository(declaration), Policy(declaration));
        Finishing.Apply(objects.Repository, declaration.Customize);
        Finishing.Apply(objects.Policy, declaration.Customize);
        return objects;
    }

    private static ImageRepository Repository(VersionPolicy declaration)
    {
        var at = declaration.Location;
        var repository = new ImageRepository(declaration.Name, at.File, at.Line)
        {
            Spec =
            {
                Image = declaration.Image.StartsWith(Scheme, StringComparison.Ordinal) ? declaration.Image[Scheme.Length..] : declaration.Image,
                Interval = declaration.Interval,
                Provider = declaration.Provider,
            },
        };
        if (declaration.SecretRef is { } secret)
        {
            repository.Spec.SecretRef = secret;
        }

        return repository;
    }

    private static ImagePolicy Policy(VersionPolicy declaration)
    {
        var at = declaration.Location;
        var policy = new ImagePolicy(declaration.Name, at.File, at.Line) { Spec = { ImageRepositoryRef = declaration.Name } };
        Choose(policy.Spec.Policy, declaration);
        if (declaration.FilterTags is { } filter)
        {
            policy.Spec.FilterTags = filter;
        }

        if (declaration.Digests is { } digests)
        {
            policy.Spec.DigestReflectionPolicy = digests;
            // The CRD takes an interval with Always only.
            policy.Spec.Interval = digests == DigestReflectionPolicy.Always ? declaration.Interval : (Duration?)null;
        }

        return policy;
    }

    private static void Choose(TagPolicy policy, VersionPolicy declaration)
    {
        if (declaration.Semver is { } range)
        {
            policy.Semver.Range = range;
        }

        if (declaration.Numerical is { } numerical)
        {
            policy.Numerical.Order = numerical;
        }

        if (declaration.Alphabetical is { } alphabetical)
        {
            policy.Alphabetical.Order = alphabetical;
        }
    }
}
