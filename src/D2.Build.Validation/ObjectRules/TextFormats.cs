using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1001, D2B1002, D2B1003: names, durations and URLs are ones that Kubernetes and Flux accept. What is filled in on the
/// cluster is not known yet and passes.
/// </summary>
internal static class TextFormats
{
    public static void Check(ref ObjectWalk walk, Scalar scalar)
    {
        if (scalar.Format != TextFormat.Any && !Placeholders.AreIn(scalar.Text) && Judge(ref walk, scalar) is { } violation)
        {
            walk.Report(violation, scalar.Text);
        }
    }

    private static Violation? Judge(ref ObjectWalk walk, Scalar scalar) => scalar.Format switch
    {
        TextFormat.Duration => Durations.Check(scalar.Text),
        TextFormat.ShortDuration => Durations.CheckShort(scalar.Text),
        TextFormat.Label => Names.CheckLabel(scalar.Text),
        TextFormat.ObjectName when walk.Path.Is("metadata", "name") => ObjectNames.Check(walk.Resource.Kind, scalar.Text),
        TextFormat.ObjectName => Names.CheckSubdomain(scalar.Text),
        TextFormat.OciUrl => Urls.CheckOci(scalar.Text),
        TextFormat.HttpUrl => Urls.CheckHttp(scalar.Text),
        TextFormat.GitUrl => Urls.CheckGit(scalar.Text),
        TextFormat.HelmUrl => Urls.CheckHelm(scalar.Text),
        _ => null,
    };
}
