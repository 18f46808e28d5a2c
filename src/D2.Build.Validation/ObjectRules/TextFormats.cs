using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1001 to D2B1003, D2B1050 to D2B1055, D2B5001, D2B5002, D2B5010, D2B4020 to D2B4024: texts are ones that Kubernetes and Flux accept. What is
/// filled in on the cluster is not known yet and passes.
/// </summary>
internal static class TextFormats
{
    public static void Check(ref ObjectWalk walk, Scalar scalar)
    {
        if (scalar.Format == TextFormat.Any || IsLookedAtElsewhere(scalar.Format))
        {
            return;
        }

        if (FormatRules.CelResult(scalar.Format) is not null)
        {
            CheckExpression(ref walk, scalar);
        }
        else if (Judge(ref walk, scalar) is { } violation)
        {
            walk.Report(violation, scalar.Text);
        }
    }

    // A template with its inputs, an expression of a policy with the policy's variables.
    private static bool IsLookedAtElsewhere(TextFormat format) =>
        format is TextFormat.Template or TextFormat.AdmissionCondition or TextFormat.AdmissionText or TextFormat.AdmissionValue;

    private static void CheckExpression(ref ObjectWalk walk, Scalar scalar)
    {
        foreach (var violation in FormatRules.All(scalar.Format, scalar.Text))
        {
            walk.Report(violation, scalar.Text);
        }
    }

    // An object's own name depends on its kind.
    private static Violation? Judge(ref ObjectWalk walk, Scalar scalar) => scalar.Format switch
    {
        TextFormat.ObjectName when walk.Path.Is("metadata", "name") =>
            Placeholders.AreIn(scalar.Text) ? null : ObjectNames.Check(walk.Resource.Kind, scalar.Text),
        _ => FormatRules.Check(scalar.Format, scalar.Text),
    };
}
