using D2.Build.Flux;

namespace D2.Build.Validation;

/// <summary>D2B1025 for what components and their ResourceSets bring.</summary>
internal static class SecretObjects
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects) => objects.Components.SelectMany(component =>
        PlainSecretValues.Check(new ObjectTable(component.Objects.Where(resource => resource is ResourceSet || resource.Kind is "Secret")).All));
}
