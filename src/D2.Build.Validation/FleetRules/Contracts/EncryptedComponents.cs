using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1031: what SOPS encrypted in a component is decrypted by one of its Kustomizations.</summary>
internal static class EncryptedComponents
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var decrypting = index.Tenants.Table.OfKind(ApiGroups.Kustomize, "Kustomization")
            .Where(placed => Fields.Child(placed.Resource, "spec", "decryption") is { IsPresent: true })
            .Select(placed => (placed.Set, placed.Key.Namespace))
            .ToHashSet();
        return
            from component in RunComponent.Of(index)
            where component.Contract.IsEncrypted && !decrypting.Contains((component.Set, component.Component.Name))
            select new Finding(
                Codes.Undecrypted, Severity.Error,
                $"The component '{component.Component.Name}' brings what SOPS encrypted, and the tenant '{component.Tenant.Name}' decrypts nothing. Set its "
                + "Decryption = new() { Provider = DecryptionProvider.Sops, SecretRef = \"…\" }.",
                component.Location)
            {
                Text = component.Component.Name,
            };
    }
}
