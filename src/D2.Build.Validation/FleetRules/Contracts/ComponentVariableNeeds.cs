using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B2003: the variables that components need are on every cluster that runs them.</summary>
internal static class ComponentVariableNeeds
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var variables = new FleetVariables(index.Objects.Clusters);
        return
            from component in RunComponent.Of(index)
            from name in component.Contract.Variables
            let lacking = variables.Lacking(name)
            where lacking.Count > 0
            select new Finding(
                Codes.UndefinedVariable, Severity.Error,
                $"The component '{component.Component.Name}' needs ${{{name}}}, which has no value on {Substituted.Names(lacking)}: Flux 2.9 refuses that, earlier versions put "
                + $"nothing in its place. Add '{name}' to the Variables there, or give it a default in the component.",
                component.Location)
            {
                Text = component.Component.Name,
            };
    }
}
