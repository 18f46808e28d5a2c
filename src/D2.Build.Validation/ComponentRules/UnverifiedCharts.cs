using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5005: the OCI artifacts that components pull are verified.</summary>
internal static class UnverifiedCharts
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects) =>
        from component in objects.Components
        from resource in component.Objects
        where Fields.IsOf(resource, ApiGroups.Source, "OCIRepository")
        let spec = Fields.Child(resource, "spec")
        where spec is not null && !spec.ContainsKey("verify")
        select new Finding(
            Codes.UnverifiedSource, Severity.Warning,
            $"OCIRepository '{resource.Name}' of the component '{component.Component.Name}' has no verify: whoever can write to the registry decides what runs. "
            + "Set Verify if its makers sign it.",
            resource.Location)
        {
            Text = Fields.Known(spec, "url"),
        };
}
