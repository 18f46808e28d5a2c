using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5050: no source is told to do without TLS. The schemes of URLs are looked at with their format.</summary>
internal static class InsecureSources
{
    private static readonly (string Group, string Kind, string Address)[] Kinds =
    [
        (ApiGroups.Source, "OCIRepository", "url"), (ApiGroups.Source, "HelmRepository", "url"), (ApiGroups.Source, "Bucket", "endpoint"),
        (ApiGroups.Image, "ImageRepository", "image"),
    ];

    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (resource["spec"] is not Mapping spec || !Fields.Is(spec, "insecure", "true"))
        {
            return;
        }

        foreach (var (group, kind, address) in Kinds)
        {
            if (Fields.IsOf(resource, group, kind) && Fields.Known(spec, address) is { } text && PlainHttp.CheckInsecure(text) is { } violation)
            {
                walk.Path.Enter("spec");
                walk.Path.Enter("insecure");
                walk.Report(violation, text);
                walk.Path.Leave();
                walk.Path.Leave();
            }
        }
    }
}
