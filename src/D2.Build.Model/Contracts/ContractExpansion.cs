using D2.Build.Rules;

namespace D2.Build;

/// <summary>Finds out what the objects of components come to for a fleet.</summary>
internal static class ContractExpansion
{
    public static RepositoryContract Of(RepositoryObjects objects) => new(
        objects.Declared.Repository.Name,
        [.. objects.Components.OrderBy(component => component.Component.Name, StringComparer.Ordinal).Select(Of)])
    {
        Registry = objects.Declared.Organization.Registry,
        Signers = objects.Declared.Organization.Trust.Signers,
    };

    private static ComponentContract Of(ComponentObjects component)
    {
        var objects = component.Objects.ToList();
        var kinds = objects.Select(resource => (Group: GroupOf(resource), resource.Kind)).Distinct().ToList();
        return new(component.Component.Name, component.Component is InfraComponent ? ComponentKind.Infra : ComponentKind.App)
        {
            Environments = Ordered(component.Environments),
            Variables = Ordered(UsedVariables.Of(component)),
            OptionalVariables = Ordered(UsedVariables.Optional(component)),
            Sources = [.. objects.Select(Source).OfType<SourceUse>().Distinct()
                .OrderBy(source => source.Kind, StringComparer.Ordinal).ThenBy(source => source.Url, StringComparer.Ordinal)],
            AdminGroups = Ordered(objects.SelectMany(AdminGroups)),
            Timeout = OwnTimeouts.Longest(objects),
            Provides = Ordered(objects.Select(Definition).Concat(objects.Select(ClassUses.Given)).OfType<string>().Concat((component.Component as InfraComponent)?.Provides ?? [])),
            Requires = Ordered(kinds.Where(kind => !BuiltInGroups.Include(kind.Group)).Select(kind => $"{kind.Group}/{kind.Kind}").Concat(objects.SelectMany(ClassUses.Named))),
            IsEncrypted = EncryptedFiles.AreIn(component),
            ClusterScoped = Ordered(kinds.Where(kind => ObjectScopes.IsClusterScoped(kind.Group, kind.Kind)).Select(kind => $"{kind.Group}/{kind.Kind}")),
        };
    }

    private static string[] Ordered(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static SourceUse? Source(KubernetesObject resource) =>
        GroupOf(resource) is "source.toolkit.fluxcd.io" && resource["spec"] is Mapping spec && (spec["url"] ?? spec["endpoint"]) is Scalar address
            ? new(resource.Kind, address.Text)
            : null;

    private static IEnumerable<string> AdminGroups(KubernetesObject resource) =>
        resource.Kind is "ClusterRole" && resource["metadata"] is Mapping metadata && metadata["labels"] is Mapping labels
            && labels["rbac.authorization.k8s.io/aggregate-to-admin"] is Scalar { Text: "true" } && resource["rules"] is Sequence rules
            ? rules.AsEnumerable<Node>().OfType<Mapping>().SelectMany(rule => rule["apiGroups"] as Sequence ?? []).OfType<Scalar>().Select(group => group.Text)
            : [];

    private static string? Definition(KubernetesObject resource) =>
        resource.Kind is "CustomResourceDefinition" && resource["spec"] is Mapping spec && spec["names"] is Mapping names
            ? $"{spec["group"]}/{names["kind"]}"
            : null;

    private static string GroupOf(KubernetesObject resource) =>
        resource.ApiVersion.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? resource.ApiVersion[..slash] : "";
}
