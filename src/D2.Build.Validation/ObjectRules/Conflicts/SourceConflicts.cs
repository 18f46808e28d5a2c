using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>GitRepository, HelmChart and ArtifactGenerator.</summary>
internal static class SourceConflicts
{
    public const string Group = "source.toolkit.fluxcd.io";

    public static KindConflicts Git { get; } = new(Group, "GitRepository",
    [
        new("spec", AccountWithoutCloud, "serviceAccountName needs the provider azure or aws."),
    ]);

    public static KindConflicts Chart { get; } = new(Group, "HelmChart",
    [
        new("spec", VerifyWithoutHelmRepository, "verify is for charts from a HelmRepository only."),
    ]);

    public static KindConflicts Generator { get; } = new("source.extensions.fluxcd.io", "ArtifactGenerator",
    [
        new("spec", NamesThatAreNone, "Without pathPattern the names of artifacts have to be names of objects: lower-case letters, digits, hyphens and dots."),
    ]);

    private static bool AccountWithoutCloud(Mapping spec) =>
        Fields.Has(spec, "serviceAccountName") && Fields.IsNot(spec, "provider", "azure") && Fields.IsNot(spec, "provider", "aws");

    private static bool VerifyWithoutHelmRepository(Mapping spec) =>
        Fields.Has(spec, "verify") && spec["sourceRef"] is Mapping source && Fields.IsOther(source, "kind", "HelmRepository");

    private static bool NamesThatAreNone(Mapping spec)
    {
        if (spec["artifacts"] is not Sequence artifacts || (Fields.Has(spec, "pathPattern") && !Fields.Is(spec, "pathPattern", "")))
        {
            return false;
        }

        for (var i = 0; i < artifacts.Count; i++)
        {
            if (artifacts[i] is Mapping artifact && Fields.Known(artifact, "name") is { } name && Names.CheckSubdomain(name) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
