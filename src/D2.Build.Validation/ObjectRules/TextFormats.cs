using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1001 to D2B1003, D2B1050 to D2B1055, D2B5001, D2B5002, D2B5010: texts are ones that Kubernetes and Flux accept. What is
/// filled in on the cluster is not known yet and passes.
/// </summary>
internal static class TextFormats
{
    public static void Check(ref ObjectWalk walk, Scalar scalar)
    {
        if (scalar.Format != TextFormat.Any && Judge(ref walk, scalar) is { } violation)
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
