using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4008: the Kustomizations of a component wait as long as its releases may take.</summary>
internal static class ComponentTimeouts
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var components = RunComponent.Of(index).ToDictionary(component => component.Component.Name, StringComparer.Ordinal);
        return
            from placed in index.Tenants.Table.OfKind(ApiGroups.Kustomize, "Kustomization")
            where Fields.Is(Fields.Child(placed.Resource, "spec"), "wait", "true")
            let component = components.GetValueOrDefault(placed.Key.Namespace)
            where component is not null && ReferenceEquals(component.Set, placed.Set)
            let own = Durations.Parse(component.Contract.Timeout ?? "")
            let window = Durations.Parse(placed.Text("spec", "timeout") ?? "")
            where own > window
            group (component, own, window) by component into kustomizations
            let first = kustomizations.First()
            select new Finding(
                Codes.ShortTimeout, Severity.Warning,
                $"A release of the component '{first.component.Component.Name}' may take {Durations.Text(first.own!.Value)}, and the tenant '{first.component.Tenant.Name}' waits "
                + $"{Durations.Text(first.window!.Value)} only: it fails while all is well. Set Timeout of the tenant above that.",
                first.component.Location)
            {
                Text = first.component.Component.Name,
            };
    }
}
