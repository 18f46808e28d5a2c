using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5044: components are signed by somebody whom the fleet's clusters accept.</summary>
internal static class ComponentSigners
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var accepted = index.Fleet.Organization.Trust.Signers;
        return
            from tenant in index.Fleet.Tenants.OfType<ComponentTenant>()
            let contract = index.Fleet.ContractOf(tenant)
            where contract is not null && contract.Signers.Except(accepted, StringComparer.Ordinal).Any()
            select new Finding(
                Codes.ForeignComponents, Severity.Error,
                $"The components of {contract.Repository} are signed {Describe(contract.Signers)}, and the clusters of this fleet verify what is signed {Describe(accepted)}: nothing "
                + "that is published there is accepted. Declare the same Trust in both, the fleet first where a key is added.",
                tenant.Location);
    }

    private static string Describe(IReadOnlyList<string> signers) => signers switch
    {
        ["keyless" or "keyless, own Sigstore"] => signers[0],
        ["notation"] => "with Notation",
        [_] => "with one key",
        _ => $"with {signers.Count} keys",
    };
}
