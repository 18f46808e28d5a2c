using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B9123: no file of an artifact is one that source-controller drops.</summary>
internal static class ExcludedFiles
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects) =>
        from component in objects.Components
        from part in component.Parts
        from layer in part.Overlays.Select(overlay => overlay.Layer).Prepend(part.Base)
        from file in layer.Files.Select(f => (f.Path, f.Location)).Concat(layer.Included.Select(f => (f.Path, f.Location)))
        let pattern = SourceExclusions.Find(file.Path)
        where pattern is not null
        select new Finding(
            Codes.IgnoredInputFile, Severity.Error,
            $"Source-controller leaves out '{file.Path}' by its default pattern '{pattern}', and kustomize then fails on the cluster. "
            + "Rename the file and name the key: \"logo.png=logo.bin\".",
            file.Location);
}
