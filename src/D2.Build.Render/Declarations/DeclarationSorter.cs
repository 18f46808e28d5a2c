using System.Collections;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Sorts the declared members by what they are.</summary>
internal sealed class DeclarationSorter
{
    private readonly Declarations declarations = new();
    private readonly List<Finding> findings = [];

    /// <summary>The declarations; null where some of them are none, which is reported.</summary>
    public static Declarations? Sort(IEnumerable<DeclaredMember> members, FindingReporter reporter)
    {
        var sorter = new DeclarationSorter();
        foreach (var (member, value) in members)
        {
            sorter.Take(member, value);
        }

        if (sorter.declarations.Organizations is { Count: not 1 } organizations)
        {
            sorter.findings.Add(Error(
                Codes.OrganizationCount,
                $"A project declares exactly one Organization, this one {organizations.Count}.",
                organizations.LastOrDefault()?.Location ?? sorter.AnyPlace()));
        }

        reporter.Report(sorter.findings);
        return sorter.findings.Count > 0 ? null : sorter.declarations;
    }

    private static Finding Error(DiagnosticCode code, string message, SourceLocation location) =>
        new(code, Severity.Error, message, location);

    private SourceLocation AnyPlace() =>
        declarations.Clusters.Concat<Declaration>(declarations.Components).FirstOrDefault()?.Location ?? default;

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
                declarations.Organizations.Add(organization);
                break;
            case Cluster cluster:
                declarations.Clusters.Add(cluster);
                break;
            case Tenant tenant:
                declarations.Tenants.Add(tenant);
                break;
            case ComponentRepository repository:
                declarations.Repositories.Add(repository);
                break;
            case Component component:
                declarations.Components.Add(component);
                break;
            case CiPipelines pipelines when declarations.Pipelines is null:
                declarations.Pipelines = pipelines;
                break;
            case CiPipelines second:
                findings.Add(Error(
                    Codes.DuplicateDeclaration,
                    $"The project declares its pipelines twice{OtherPlaces.Other(declarations.Pipelines.Location)}. A repository has one CiPipelines; remove the other.",
                    second.Location));
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
            declarations.Resources.Add(NodeConverter.ToResource(value));
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentException or InvalidCastException)
        {
            findings.Add(Error(Codes.NotAKubernetesObject, $"{member} is not a Kubernetes object: {exception.Message}", default));
        }
    }
}
