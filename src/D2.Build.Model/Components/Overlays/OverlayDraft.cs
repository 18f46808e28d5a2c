using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build;

/// <summary>The objects of a base while an overlay changes them.</summary>
internal sealed class OverlayDraft(PartReader reader, IEnumerable<KubernetesObject> baseObjects)
{
    private readonly List<ChangedObject> objects = [.. baseObjects.Select(o => new ChangedObject(o, (KubernetesObject)o.Clone()))];
    private readonly List<HandWrittenPatch> patches = [];

    public PartReader Reader => reader;

    public IReadOnlyList<ChangedObject> Objects => objects;

    public IReadOnlyList<HandWrittenPatch> Patches => patches;

    /// <summary>What the overlay adds.</summary>
    public PartResources Added { get; } = [];

    public void Change<T>(TypeOfObject type, string name, Action<T> change, SourceLocation at)
        where T : class
    {
        if (Find(type, name, at) is not { } index)
        {
            return;
        }

        var original = objects[index].Base;
        var changed = TypedObjects.Apply(objects[index].Current!, change);
        if (!ObjectKey.Of(changed).Equals(ObjectKey.Of(original)))
        {
            reader.Report(
                Codes.ChangedIdentity,
                $"The change makes {original.Kind} '{original.Name}' another object: API version, kind, name and namespace have to stay. "
                + "Remove it and add the other one instead.",
                at, name);
            return;
        }

        objects[index] = new(original, changed) { Location = at };
    }

    public void Remove(TypeOfObject type, string name, SourceLocation at)
    {
        if (Find(type, name, at) is { } index)
        {
            objects[index] = new(objects[index].Base, null) { Location = at };
        }
    }

    public void Patch(string text, ObjectSelector? target, SourceLocation at)
    {
        if (PatchText.Read(text, at, reader) is { } content)
        {
            patches.Add(new(text, content, target, at));
        }
    }

    public void PatchFile(string path, ObjectSelector? target, SourceLocation at)
    {
        if (reader.Open(path, at) is { } file && reader.Parse(file) is [var document, ..])
        {
            patches.Add(new(SourceSyntax.TextOf(file)!, YamlConversion.ToNode(document), target, at));
        }
    }

    private int? Find(TypeOfObject type, string name, SourceLocation at)
    {
        var found = Enumerable.Range(0, objects.Count)
            .Where(i => objects[i].Current is { } current && type.Includes(current) && string.Equals(current.Name, name, StringComparison.Ordinal))
            .ToList();
        if (found.Count == 1)
        {
            return found[0];
        }

        if (found.Count == 0)
        {
            var names = objects.Where(o => o.Current is not null).Select(o => $"{o.Base.Kind} '{o.Base.Name}'");
            reader.Report(Codes.PatchWithoutTarget, $"The base has no {type} '{name}'. It has {string.Join(", ", names)}.", at, name);
        }
        else
        {
            reader.Report(
                Codes.InvalidPatch, $"The base has several objects '{name}'. Say which one is meant by its type or kind.", at, name);
        }

        return null;
    }
}
