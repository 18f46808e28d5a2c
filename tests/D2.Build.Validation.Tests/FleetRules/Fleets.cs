namespace D2.Build.Validation.Tests.FleetRules;

/// <summary>Small fleets, and what is found in them.</summary>
internal static class Fleets
{
    public static Cluster ACluster(string name = "staging") => new(name) { Environment = "staging" };

    public static AppsTenant ATenant(string name = "apps", string component = "frontend") => new(name) { Components = [component] };

    public static Finding[] Check(Cluster[] clusters, Tenant[] tenants, params KubernetesObject[] free) =>
        [.. FleetValidator.Check(new Fleet(Organization.OnGitHub("acme"), clusters, tenants, free).Expand())];

    public static Finding Only(string code, Finding[] findings)
    {
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code.Id);
        return finding;
    }
}
