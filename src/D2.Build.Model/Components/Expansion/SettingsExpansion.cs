using D2.Build.Rules;

namespace D2.Build;

/// <summary>Brings the files that kustomize's settings name into the folder.</summary>
internal static class SettingsExpansion
{
    // These come from the declaration itself, so that all there is can be checked.
    private static readonly string[] Reserved =
        ["resources", "bases", "patches", "patchesStrategicMerge", "patchesJson6902", "helmCharts", "helmChartInflationGenerator"];

    public static (KustomizationSettings Settings, IReadOnlyList<IncludedFile> Files) Expand(KustomizationSettings declared, PartReader reader)
    {
        var settings = (KustomizationSettings)declared.Clone();
        var files = new FileInclusion(reader);
        foreach (var key in Reserved.Where(settings.ContainsKey))
        {
            reader.Report(
                Codes.ReservedSetting,
                $"'{key}' of a kustomization cannot be set by its name: it comes from Resources and Overlays of the component. "
                + "Nothing is fetched from elsewhere; copy what you need into the project.",
                reader.Owner, key);
        }

        foreach (var generator in settings.ConfigMaps)
        {
            files.Include(generator);
        }

        foreach (var generator in settings.Secrets)
        {
            PlainSecrets.Check(generator, reader);
            files.Include(generator);
        }

        Rewrite(settings.Configurations, path => files.Include(path, reader.Owner));
        Rewrite(settings.Components, path => files.IncludeFolder(path, reader.Owner));
        if (settings.ContainsKey("openapi") && settings.OpenApi.Path is { } schema)
        {
            settings.OpenApi.Path = files.Include(schema, reader.Owner);
        }

        return (settings, files.Files);
    }

    private static void Rewrite(ValueList<string> paths, Func<string, string> include)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            paths.Replace(i, include(paths[i].Literal));
        }
    }
}
