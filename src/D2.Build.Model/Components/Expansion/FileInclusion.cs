using D2.Build.Rules;

namespace D2.Build;

/// <summary>Collects the files that the settings of one folder name.</summary>
internal sealed class FileInclusion(PartReader reader)
{
    private readonly Dictionary<string, IncludedFile> files = new(StringComparer.Ordinal);

    public IReadOnlyList<IncludedFile> Files => [.. files.Values];

    /// <summary>Takes the files of a generator and turns substitution off where they hold <c>${…}</c> of others.</summary>
    public void Include(Generator generator)
    {
        var found = new List<SourceFile>();
        foreach (var list in new[] { generator.Files, generator.Envs })
        {
            for (var i = 0; i < list.Count; i++)
            {
                var entry = list[i].Literal;
                var split = ReferenceEquals(list, generator.Files) ? entry.IndexOf('=', StringComparison.Ordinal) + 1 : 0;
                list.Replace(i, entry[..split] + Include(entry[split..], generator.Location, found.Add));
            }
        }

        if (!GeneratorVariables.AreReplaced(generator, found, reader))
        {
            generator.Options.Annotations[KustomizeSettings.SubstituteAnnotation] = "disabled";
        }
    }

    /// <summary>Takes a file.</summary>
    /// <returns>Its path in the folder.</returns>
    public string Include(string path, SourceLocation from) => Include(path, from, _ => { });

    /// <summary>Takes every file of a folder.</summary>
    /// <returns>The folder's path in the folder.</returns>
    public string IncludeFolder(string path, SourceLocation from)
    {
        var target = ArtifactPaths.Of(path);
        foreach (var relative in reader.List(path, from))
        {
            if (reader.Open($"{path}/{relative}", from) is { } file)
            {
                Take($"{target}/{relative}", file, from);
            }
        }

        return target;
    }

    private string Include(string path, SourceLocation from, Action<SourceFile> found)
    {
        var target = ArtifactPaths.Of(path);
        if (reader.Open(path, from) is { } file)
        {
            Take(target, file, from);
            found(file);
        }

        return target;
    }

    private void Take(string target, SourceFile file, SourceLocation from)
    {
        if (SourceSyntax.Check(file) is { } problem)
        {
            reader.Report(problem);
        }

        var included = new IncludedFile(target, file.Content, from.IsKnown ? from : reader.Owner);
        if (!files.TryAdd(target, included) && !files[target].Content.Span.SequenceEqual(file.Content.Span))
        {
            reader.Report(
                Codes.PathConflict, $"Two different files would be '{target}' in the artifact. Rename one of them.", included.Location, target);
        }
    }
}
