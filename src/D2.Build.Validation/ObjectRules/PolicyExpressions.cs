using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4020 to D2B4024 in admission policies: their expressions, with the policy's variables and parameters.</summary>
internal static class PolicyExpressions
{
    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (!Fields.IsOf(resource, "admissionregistration.k8s.io", "ValidatingAdmissionPolicy") || resource["spec"] is not Mapping spec)
        {
            return;
        }

        var policy = new AdmissionExpressions(Fields.Has(spec, "paramKind") ? PolicyParameters.Some : PolicyParameters.None);
        walk.Path.Enter("spec");
        CheckVariables(ref walk, spec, policy);
        CheckList(ref walk, spec, "matchConditions", policy, ("expression", AdmissionResult.Condition));
        CheckList(
            ref walk, spec, "validations", policy, ("expression", AdmissionResult.Condition), ("messageExpression", AdmissionResult.Text));
        CheckList(ref walk, spec, "auditAnnotations", policy, ("valueExpression", AdmissionResult.Any));
        walk.Path.Leave();
    }

    private static void CheckVariables(ref ObjectWalk walk, Mapping spec, AdmissionExpressions policy)
    {
        if (spec["variables"] is not Sequence variables)
        {
            return;
        }

        walk.Path.Enter("variables");
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i] is Mapping variable && Fields.Known(variable, "name") is { } name && variable["expression"] is Scalar { Text: var text })
            {
                walk.Path.Enter(i);
                Report(ref walk, "expression", text, policy.Declare(name, Placeholders.AreIn(text) ? "dyn(null)" : text));
                walk.Path.Leave();
            }
        }

        walk.Path.Leave();
    }

    private static void CheckList(
        ref ObjectWalk walk, Mapping spec, string list, AdmissionExpressions policy, params ReadOnlySpan<(string Field, AdmissionResult Result)> fields)
    {
        if (spec[list] is not Sequence items)
        {
            return;
        }

        walk.Path.Enter(list);
        for (var i = 0; i < items.Count; i++)
        {
            walk.Path.Enter(i);
            foreach (var (field, result) in fields)
            {
                if (items[i] is Mapping item && Fields.Known(item, field) is { } text)
                {
                    Report(ref walk, field, text, policy.Check(text, result));
                }
            }

            walk.Path.Leave();
        }

        walk.Path.Leave();
    }

    private static void Report(ref ObjectWalk walk, string field, string text, IReadOnlyList<Violation> violations)
    {
        foreach (var violation in violations)
        {
            walk.Path.Enter(field);
            walk.Report(violation, text);
            walk.Path.Leave();
        }
    }
}
