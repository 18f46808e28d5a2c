using System.Runtime.CompilerServices;
using D2.Build.Yaml;

namespace D2.Build;

/// <summary>
/// Any Kubernetes object. Kinds with a class of their own derive from it; every other kind is written with its fields by
/// name: <c>new KubernetesObject("v1", "Service", "web") { ["spec"] = … }</c>.
/// </summary>
public class KubernetesObject : Mapping
{
    /// <summary>An object of any kind.</summary>
    /// <param name="apiVersion">Group and version, such as <c>apps/v1</c>.</param>
    /// <param name="kind">The kind, such as <c>Deployment</c>.</param>
    /// <param name="name">The object's name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public KubernetesObject(
        string apiVersion, string kind, string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Put("apiVersion", apiVersion);
        Put("kind", kind);
        Name = name;
        Location = new(file, line);
        Evaluation.Reached(Location);
    }

    /// <summary>An object from a mapping that has <c>apiVersion</c> and <c>kind</c> and is no longer used.</summary>
    internal KubernetesObject(Mapping content, SourceLocation location)
    {
        TakeOver(content);
        Location = location;
        Evaluation.Reached(Location);
    }

    /// <summary>Group and version, such as <c>source.toolkit.fluxcd.io/v1</c>.</summary>
    public string ApiVersion => Text("apiVersion")!;

    /// <summary>The kind, such as <c>OCIRepository</c>.</summary>
    public string Kind => Text("kind")!;

    /// <summary>The object's name; DNS-1123 subdomain unless it is a placeholder. Short for <c>Metadata.Name</c>.</summary>
    public string? Name
    {
        get => Metadata.Name;
        set => Metadata.Name = value;
    }

    /// <summary>The object's namespace; null for a cluster-scoped kind. Short for <c>Metadata.Namespace</c>.</summary>
    public string? Namespace
    {
        get => Metadata.Namespace;
        set => Metadata.Namespace = value;
    }

    /// <summary>The object's labels. Short for <c>Metadata.Labels</c>.</summary>
    public TextMap Labels
    {
        get => Metadata.Labels;
        set => Metadata.Labels = value;
    }

    /// <summary>The object's annotations. Short for <c>Metadata.Annotations</c>.</summary>
    public TextMap Annotations
    {
        get => Metadata.Annotations;
        set => Metadata.Annotations = value;
    }

    /// <summary>Name, namespace, labels and annotations.</summary>
    public ObjectMeta Metadata
    {
        get => Child<ObjectMeta>("metadata");
        set => Set("metadata", value);
    }

    /// <summary>What Flux Operator is told about this object, written as annotations and labels.</summary>
    public OperatorSettings Operator => new(Metadata);

    /// <summary>What kustomize-controller is told about this object, written as annotations.</summary>
    public KustomizeSettings Kustomize => new(Metadata);

    /// <summary>Where the object was declared.</summary>
    public SourceLocation Location { get; internal set; }

    /// <summary>What it was read from; null for one that was made in C#.</summary>
    internal YamlMapping? Origin { get; set; }

    /// <summary>Where a field is: in a file that was read its own line, else where the object was declared.</summary>
    /// <param name="field">Its path, such as <c>spec.replicas</c>.</param>
    internal SourceLocation LocationOf(string field) => Origin is null ? Location : Location with { Line = YamlFields.LineOf(Origin, field) };

    internal override ReadOnlySpan<string> RequiredFields => (string[])["apiVersion", "kind", "metadata"];
}
