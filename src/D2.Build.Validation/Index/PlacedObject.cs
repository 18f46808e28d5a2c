using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// One object as a cluster gets it: a template of a ResourceSet counts once for each of its inputs, and texts are read with
/// these filled in.
/// </summary>
internal sealed class PlacedObject
{
    public PlacedObject(KubernetesObject resource, ResourceSet? set, Mapping? inputs)
    {
        (Resource, Set, Inputs) = (resource, set, inputs);
        var metadata = resource["metadata"] as Mapping;
        var ns = Fill(Raw(metadata, "namespace") ?? "");
        var name = Fill(Raw(metadata, "name") ?? "");
        IsOpen = ns is null || name is null || Placeholders.AreIn(ns) || Placeholders.AreIn(name);
        Key = new(ApiGroups.Of(resource.ApiVersion), resource.Kind ?? "", ns ?? "", name ?? "");
    }

    /// <summary>The object as declared, with placeholders.</summary>
    public KubernetesObject Resource { get; }

    /// <summary>The ResourceSet it comes from; null for one that is applied by itself.</summary>
    public ResourceSet? Set { get; }

    /// <summary>The inputs it is rendered with; null where there are none, or they are not known.</summary>
    public Mapping? Inputs { get; }

    /// <summary>Its identity, as far as it is known.</summary>
    public ObjectKey Key { get; }

    /// <summary>Its identity with placeholders.</summary>
    public ObjectKey RawKey => Key with { Namespace = Resource.Namespace ?? "", Name = Resource.Name ?? "" };

    /// <summary>Its identity, with placeholders where it is known to the cluster alone.</summary>
    public ObjectKey ShownKey => IsOpen ? RawKey : Key;

    /// <summary>Whether name or namespace are known to the cluster alone.</summary>
    public bool IsOpen { get; }

    /// <summary>Where it was declared, or what made it.</summary>
    public SourceLocation Location => Resource.Location.IsKnown || Set is null ? Resource.Location : Set.Location;

    /// <summary>The text at a path of fields; null where there is none, or it is known to the cluster alone.</summary>
    public string? Text(params ReadOnlySpan<string> path) => Text(Fields.Child(Resource, path[..^1]), path[^1]);

    /// <summary>A text of a part of this object.</summary>
    public string? Text(Mapping? part, string key) => Raw(part, key) is { } text ? Fill(text) : null;

    public override string ToString() => Set is null ? Key.ToString() : $"{Key} of ResourceSet '{Set.Name}'";

    /// <summary>A text with the inputs filled in; null where it is known to the cluster alone.</summary>
    public string? Fill(string text) => InputValues.Fill(text, Inputs);

    private static string? Raw(Mapping? part, string key) =>
        part?[key] is Scalar { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;
}
