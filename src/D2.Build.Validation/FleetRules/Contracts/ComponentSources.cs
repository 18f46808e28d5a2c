using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B6002, D2B6006: the sources of applications are on the allowlist, and nothing else is.</summary>
internal static class ComponentSources
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var applications = RunComponent.Of(index).Where(component => component.Tenant is AppsTenant).ToArray();
        return index.Fleet.Tenants.OfType<SourcePolicy>().SelectMany(policy => Denied(policy, applications).Concat(Unused(index, policy, applications)));
    }

    private static IEnumerable<Finding> Denied(SourcePolicy policy, RunComponent[] applications) =>
        from component in applications
        from source in component.Contract.Sources
        where !Placeholders.AreIn(source.Url) && !policy.Allow.Any(prefix => source.Url.StartsWith(prefix, StringComparison.Ordinal))
        select new Finding(
            Codes.SourceNotAllowed, Severity.Error,
            $"The component '{component.Component.Name}' pulls from {source.Url} ({source.Kind}), which the policy '{policy.Name}' does not allow. Add the beginning of it to "
            + "the policy's Allow.",
            component.Location)
        {
            Text = component.Component.Name,
        };

    // Without knowing every component nothing can be said.
    private static IEnumerable<Finding> Unused(FleetIndex index, SourcePolicy policy, RunComponent[] applications)
    {
        if (!RunComponent.AreAllKnown(index) || applications.Length == 0)
        {
            yield break;
        }

        var urls = applications.SelectMany(component => component.Contract.Sources).Select(source => source.Url)
            .Concat(index.Tenants.Table.All.Where(placed => placed.Key.Group is ApiGroups.Source).Select(placed => placed.Text("spec", "url") ?? "")).ToArray();
        foreach (var prefix in policy.Allow.Where(prefix => !Array.Exists(urls, url => url.StartsWith(prefix, StringComparison.Ordinal))))
        {
            yield return new Finding(
                Codes.UnusedPrefix, Severity.Warning,
                $"The policy '{policy.Name}' allows {prefix}, from which nothing in the fleet is pulled. Remove it: what is not used need not be trusted.",
                policy.Location)
            {
                Text = prefix,
            };
        }
    }
}
