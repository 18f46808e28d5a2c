using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>The variables that are named by what tenants bring.</summary>
internal static class NamedVariables
{
    public static IEnumerable<VariableReference> Of(FleetIndex index) => index.Objects.Tenants.Concat(index.Fleet.Resources).SelectMany(References);

    private static IEnumerable<VariableReference> References(Node node) => node switch
    {
        Scalar scalar => scalar.Text.Contains("${", StringComparison.Ordinal) ? Substitutions.Scan(scalar.Text).References : [],
        Sequence sequence => sequence.AsEnumerable<Node>().SelectMany(References),
        Mapping mapping => mapping.SelectMany(member => References(member.Value)),
        _ => [],
    };
}
