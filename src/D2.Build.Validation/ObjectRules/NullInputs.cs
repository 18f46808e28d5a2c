using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3001: no input of a ResourceSet is null.</summary>
internal static class NullInputs
{
    private static readonly Violation Null =
        new(Codes.NullInput, "The input is null, which the operator cannot read. Give it a value, such as an empty text, or leave it out.");

    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (Fields.IsOf(resource, "fluxcd.controlplane.io", "ResourceSet")
            && resource["spec"] is Mapping spec
            && spec["inputs"] is Sequence inputs)
        {
            walk.Path.Enter("spec");
            walk.Path.Enter("inputs");
            for (var i = 0; i < inputs.Count; i++)
            {
                CheckSet(ref walk, inputs[i], i);
            }

            walk.Path.Leave();
            walk.Path.Leave();
        }
    }

    private static void CheckSet(ref ObjectWalk walk, Node set, int index)
    {
        if (set is not Mapping inputs)
        {
            return;
        }

        walk.Path.Enter(index);
        for (var i = 0; i < inputs.Count; i++)
        {
            // Nulls deeper within a value do no harm.
            if (inputs.ValueAt(i) is Scalar { Kind: ScalarKind.Null, IsPresent: true })
            {
                walk.Path.Enter(inputs.KeyAt(i));
                walk.Report(Null);
                walk.Path.Leave();
            }
        }

        walk.Path.Leave();
    }
}
