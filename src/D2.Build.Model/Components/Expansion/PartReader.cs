using D2.Build.Rules;
using D2.Build.Yaml;

namespace D2.Build;

/// <summary>Reads what the declarations of one component name, and notes what is wrong with it.</summary>
/// <param name="files">Reads files.</param>
/// <param name="variables">The variables that clusters are expected to have.</param>
/// <param name="owner">The component.</param>
/// <param name="changes">Last changes to every object.</param>
internal sealed class PartReader(ISourceFiles files, IReadOnlySet<string> variables, Component owner, IReadOnlyList<Customizations> changes)
{
    private readonly List<DeclarationProblem> problems = [];

    /// <summary>What is wrong, in the order it was found.</summary>
    public IReadOnlyList<DeclarationProblem> Problems => problems;

    /// <summary>The component's place, for what has none of its own.</summary>
    public SourceLocation Owner => owner.Location;

    public void Report(DeclarationProblem problem) => problems.Add(problem);

    public void Report(DiagnosticCode code, string message, SourceLocation location, string? text = null) =>
        Report(new(code, message), location, text);

    /// <summary>Notes what is wrong, if anything is.</summary>
    public void Report(Violation? violation, SourceLocation location, string? text = null)
    {
        if (violation is not null)
        {
            problems.Add(new(violation, location.IsKnown ? location : Owner, text));
        }
    }

    /// <summary>A copy of an object that was finished like all others of the component.</summary>
    /// <param name="resource">The declared object; it stays as it is.</param>
    /// <param name="fallback">The place of one that does not know its own.</param>
    public KubernetesObject Copy(KubernetesObject resource, SourceLocation fallback) => Finish((KubernetesObject)resource.Clone(), fallback);

    /// <summary>A file; null where it cannot be read, which is noted.</summary>
    public SourceFile? Open(string path, SourceLocation from)
    {
        try
        {
            return files.Read(path, from.IsKnown ? from : Owner);
        }
        catch (SourceFileException exception)
        {
            problems.Add(new(exception.Violation, from.IsKnown ? from : Owner, path));
            return null;
        }
    }

    /// <summary>The files of a folder; none where it cannot be read, which is noted.</summary>
    public IReadOnlyList<string> List(string folder, SourceLocation from)
    {
        try
        {
            return files.List(folder, from.IsKnown ? from : Owner);
        }
        catch (SourceFileException exception)
        {
            problems.Add(new(exception.Violation, from.IsKnown ? from : Owner, folder));
            return [];
        }
    }

    /// <summary>The objects of a file.</summary>
    public IReadOnlyList<KubernetesObject> ObjectsOf(SourceFile file)
    {
        var objects = new List<KubernetesObject>();
        foreach (var document in Parse(file))
        {
            var found = ManifestObjects.Of(document).ToList();
            if (found.Count == 0)
            {
                Report(Codes.NotAKubernetesObject, "The document is no Kubernetes object: it needs apiVersion, kind and metadata.name.", file.At(document.Start.Line));
            }

            objects.AddRange(found.Select(item => Finish(new(YamlConversion.ToMapping(item), file.At(item.Start.Line)) { Origin = item }, Owner)));
        }

        return objects;
    }

    /// <summary>The values of a YAML file; null where they cannot be read, which is noted.</summary>
    public Mapping? ReadValues(string path, SourceLocation from)
    {
        if (Open(path, from) is not { } file || Parse(file) is not [var document, ..])
        {
            return null;
        }

        if (document is YamlMapping mapping)
        {
            return YamlConversion.ToMapping(mapping);
        }

        Report(Codes.InvalidInputFile, "The values of a chart are a mapping.", file.At(document.Start.Line));
        return null;
    }

    /// <summary>The documents of a file; none where it is not valid, which is noted.</summary>
    public IReadOnlyList<YamlNode> Parse(SourceFile file)
    {
        var (documents, problem) = SourceSyntax.Parse(file);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return documents;
    }

    /// <summary>The <c>${…}</c> of a file.</summary>
    public FileVariables VariablesOf(SourceFile file) => VariablesOf(SourceSyntax.TextOf(file) ?? "");

    /// <summary>The <c>${…}</c> of a text.</summary>
    public FileVariables VariablesOf(string text) => new(text, variables);

    /// <summary>Notes what is wrong with a text in which Flux replaces variables.</summary>
    public void CheckVariables(string text, SourceLocation location)
    {
        foreach (var violation in ComponentTexts.Check(text, variables))
        {
            Report(violation, location, text);
        }
    }

    private KubernetesObject Finish(KubernetesObject resource, SourceLocation fallback)
    {
        if (!resource.Location.IsKnown)
        {
            resource.Location = fallback.IsKnown ? fallback : Owner;
        }

        foreach (var change in changes)
        {
            Finishing.Apply(resource, change);
        }

        return resource;
    }
}
