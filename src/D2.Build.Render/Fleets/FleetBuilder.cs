using System.Collections;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Sorts the declared members into a fleet.</summary>
internal sealed class FleetBuilder
{
    private readonly List<Organization> organizations = [];
    private readonly List<Cluster> clusters = [];
    private readonly List<Tenant> tenants = [];
    private readonly List<KubernetesObject> resources = [];
    private readonly List<Finding> findings = [];

    /// <summary>The fleet; null where it could not be put together, which is reported.</summary>
    public static Fleet? Build(IEnumerable<DeclaredMember> members, FindingReporter reporter)
    {
        var builder = new FleetBuilder();
        foreach (var (member, value) in members)
        {
            builder.Take(member, value);
        }

        if (builder.organizations.Count != 1)
        {
            builder.findings.Add(Error(
                Codes.OrganizationCount,
                $"A fleet declares exactly one Organization, this one {builder.organizations.Count}.",
                builder.organizations.LastOrDefault()?.Location ?? builder.clusters.FirstOrDefault()?.Location ?? default));
        }

        reporter.Report(builder.findings);
        return builder.findings.Count > 0
            ? null
            : new Fleet(builder.organizations[0], builder.clusters, builder.tenants, builder.resources);
    }

    private static Finding Error(DiagnosticCode code, string message, SourceLocation location) =>
        new(code, Severity.Error, message, location);

    private void Take(string member, object? value)
    {
        switch (value)
        {
            case null:
                findings.Add(Error(
                    Codes.NullDeclaration,
                    $"{member} is null. A member that it uses is declared further down or in another file, or it was never set.",
                    default));
                break;
            case Organization organization:
                organizations.Add(organization);
                break;
            case Cluster cluster:
                clusters.Add(cluster);
                break;
            case Tenant tenant:
                tenants.Add(tenant);
                break;
            case UpdateAutomation:
                // Runs on the cluster that names it: Cluster.Automation.
                break;
            case IEnumerable items and not Mapping:
                foreach (var item in items)
                {
                    Take(member, item);
                }

                break;
            default:
                TakeResource(member, value);
                break;
        }
    }

    private void TakeResource(string member, object value)
    {
        try
        {
            resources.Add(NodeConverter.ToResource(value));
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentException or InvalidCastException)
        {
            findings.Add(Error(Codes.NotAKubernetesObject, $"{member} is not a Kubernetes object: {exception.Message}", default));
        }
    }
}
