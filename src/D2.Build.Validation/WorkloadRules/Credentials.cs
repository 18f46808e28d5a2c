using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B8010, D2B8011: no password is a well-known one, and none stands in the artifact in plain text.</summary>
internal static class Credentials
{
    public static IEnumerable<WorkloadProblem> Check(KubernetesObject resource, Reach reach) => resource switch
    {
        // D2B1025 looks at Secrets as a whole.
        { ApiVersion: "v1", Kind: "Secret" } => [],
        { Kind: "HelmRelease" } => Passwords(Settings.Of("spec.values", Fields.Child(resource, "spec", "values")), reach),
        _ => Passwords(Settings.Of("spec", resource["spec"]), reach),
    };

    private static IEnumerable<WorkloadProblem> Passwords(IEnumerable<Setting> settings, Reach reach) =>
        from setting in settings
        where PasswordNames.IsPassword(setting.Name) && IsLiteral(setting.Value)
        select Judge(setting, reach);

    private static bool IsLiteral(Scalar value) => value is { Kind: ScalarKind.Text, Text.Length: > 0 } && !Placeholders.AreIn(value.Text);

    private static WorkloadProblem Judge(Setting setting, Reach reach) => PasswordNames.IsWellKnown(setting.Value.Text)
        ? new(
            new(Codes.DefaultCredential, $"'{setting.Value.Text}' is a password that everybody tries first. Let the chart read it from a Secret."),
            setting.Field, setting.Value.Text)
        {
            Severity = reach is Reach.Production ? Severity.Error : Severity.Warning,
        }
        : new(
            // The value itself goes into no message.
            new(Codes.PlainCredential, "the password would be in the artifact in plain text. Let the chart read it from a Secret that is not part of it."),
            setting.Field, setting.Name);
}
