using D2.Build.Manifests;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>Files that two declarations want to write. Compared as a file system without case would.</summary>
internal static class PathConflicts
{
    public static IEnumerable<Finding> Find(IEnumerable<ManifestFile> files)
    {
        var owners = new Dictionary<string, ManifestFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!owners.TryAdd(file.Path, file))
            {
                yield return new Finding(
                    Codes.PathConflict, Severity.Error, $"Two declarations write {file.Path}. Rename one of them.", file.Owner);
            }
        }
    }
}
