using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Validation.Tests.ObjectRules;

namespace D2.Build.Validation.Tests.TemplateRules;

/// <summary>ResourceSets that differ in one text.</summary>
public abstract class TemplateRuleTest : ObjectRuleTest
{
    /// <summary>A set that reads its inputs tenant and role, and this text.</summary>
    protected static ResourceSet ASet(string text, params Mapping[] inputs) => ASet(
        inputs, new ConfigMap("<< inputs.tenant | quote >>") { Data = { ["role"] = "role << inputs.role | quote >>", ["text"] = text } });

    protected static ResourceSet ASet(Mapping[] inputs, params KubernetesObject[] resources)
    {
        var set = new ResourceSet("teams") { Namespace = "flux-system" };
        foreach (var item in inputs.Length == 0 ? [Inputs()] : inputs)
        {
            set.Spec.Inputs.Add(item);
        }

        foreach (var resource in resources)
        {
            set.Spec.Resources.Add(resource);
        }

        return set;
    }

    protected static Mapping Inputs(string tenant = "red", string role = "admin") => new() { ["tenant"] = tenant, ["role"] = role };

    protected static Mapping With(string key, Node value)
    {
        var inputs = Inputs();
        inputs[key] = value;
        return inputs;
    }
}
