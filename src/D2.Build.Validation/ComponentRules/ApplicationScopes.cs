using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1021: an application brings nothing that belongs to the cluster.</summary>
internal static class ApplicationScopes
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects) =>
        from component in objects.Components
        where component.Component is AppComponent
        from resource in component.Objects
        let identity = ObjectIdentity.Of(resource, "")
        where ObjectScopes.IsClusterScoped(identity.Group, identity.Kind)
        select new Finding(
            Codes.ClusterScopedInApp, Severity.Error,
            $"{identity} belongs to the whole cluster, and the application '{component.Component.Name}' may write to its namespace only. "
            + "Move it to an InfraComponent.",
            resource.Location);
}
