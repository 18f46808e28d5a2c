using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1032: the objects of an application are for its own namespace, which they are moved to in any case.</summary>
internal static class ApplicationNamespaces
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects) =>
        from component in objects.Components
        where component.Component is AppComponent
        from resource in component.Objects
        let ns = Fields.Known(Fields.Child(resource, "metadata"), "namespace")
        where ns is not null && !string.Equals(ns, component.Component.Name, StringComparison.Ordinal)
        let identity = ObjectIdentity.Of(resource, "")
        where !ObjectScopes.IsClusterScoped(identity.Group, identity.Kind)
        select new Finding(
            Codes.ForeignNamespace, Severity.Error,
            $"{identity} is applied to the namespace '{component.Component.Name}' all the same: everything of an application is. Remove the "
            + "namespace, or move the object to an InfraComponent.",
            resource.Location)
        {
            Text = ns,
        };
}
