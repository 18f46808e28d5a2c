using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B8012: what is meant for trying things out does not reach production.</summary>
internal static class DevelopmentFlags
{
    private static readonly string[] Arguments = ["--kubelet-insecure-tls", "--insecure-skip-tls-verify", "--insecure-skip-verify"];

    // The end of a field, the value that is meant for development, and what it does.
    private static readonly (string Field, string Value, string Consequence)[] Values =
    [
        (".allowInsecureImages", "true", "images from anywhere are accepted"),
        (".insecureSkipVerify", "true", "no certificate is checked"),
        (".insecureSkipTLSVerify", "true", "no certificate is checked"),
        (".persistence.enabled", "false", "data is gone when the pod is"),
        (".alertmanager.enabled", "false", "nobody is told of an alert"),
    ];

    public static IEnumerable<WorkloadProblem> Check(KubernetesObject resource, Reach reach)
    {
        if (reach is not Reach.Production)
        {
            yield break;
        }

        foreach (var setting in Settings.Of("spec", resource["spec"]))
        {
            if (Consequence(setting) is { } consequence)
            {
                yield return new(
                    new(Codes.DevelopmentFlag, $"'{setting.Value.Text}' is for trying things out, and this reaches production: {consequence}. Change it in the overlay of production."),
                    setting.Field, setting.Value.Text);
            }
        }
    }

    private static string? Consequence(Setting setting)
    {
        if (Arguments.Contains(setting.Value.Text, StringComparer.Ordinal))
        {
            return "no certificate is checked";
        }

        return Array.Find(Values, value =>
            setting.Field.EndsWith(value.Field, StringComparison.Ordinal)
            && string.Equals(setting.Value.Text, value.Value, StringComparison.Ordinal)).Consequence;
    }
}
