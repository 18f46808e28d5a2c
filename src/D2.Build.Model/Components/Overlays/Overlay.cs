using System.Runtime.CompilerServices;
using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// The objects of a base as one environment sees them. They are changed in place; the difference to the base becomes the
/// overlay's patches.
/// </summary>
public sealed class Overlay
{
    private readonly OverlayDraft draft;

    internal Overlay(string environment, OverlayDraft draft)
    {
        Environment = environment;
        this.draft = draft;
    }

    /// <summary>The environment, such as <c>production</c>.</summary>
    public string Environment { get; }

    /// <summary>Kustomize's own settings for the overlay: images, generators that merge into those of the base, and so on.</summary>
    public KustomizationSettings Settings { get; } = new();

    /// <summary>Changes an object of the base. One that is not there is an error (D2B8001).</summary>
    /// <typeparam name="T">Its type: a typed resource or a model of KubernetesClient; <see cref="KubernetesObject"/> for any kind.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="change">What to do with it. Kind, name and namespace have to stay.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Overlay Change<T>(
        string name, Action<T> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(change);
        draft.Change(TypeOfObject.Of(typeof(T)), name, change, new(file, line));
        return this;
    }

    /// <summary>Changes an object of the base by its kind. One that is not there is an error (D2B8001).</summary>
    /// <param name="kind">Its kind, such as <c>Deployment</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="change">What to do with it. Kind, name and namespace have to stay.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Overlay Change(
        string kind, string name, Action<KubernetesObject> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(change);
        draft.Change(new(null, kind), name, change, new(file, line));
        return this;
    }

    /// <summary>Lays values over those of a HelmRelease of the base.</summary>
    /// <param name="release">Its name.</param>
    /// <param name="values">An object of an anonymous type, a <see cref="Mapping"/>, or any type with properties.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Overlay Values(string release, object values, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Change<HelmRelease>(release, r => r.Spec.Values.Merge(values), file, line);
    }

    /// <summary>Lays the values of a YAML file over those of a HelmRelease of the base.</summary>
    /// <param name="release">Its name.</param>
    /// <param name="path">The YAML file, relative to the C# file that names it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Overlay ValuesFile(string release, string path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        draft.Reader.ReadValues(path, new(file, line)) is { } values ? Values(release, values, file, line) : this;

    /// <summary>Leaves out an object of the base. One that is not there is an error (D2B8001).</summary>
    /// <typeparam name="T">Its type: a typed resource or a model of KubernetesClient.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Overlay Remove<T>(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : class
    {
        draft.Remove(TypeOfObject.Of(typeof(T)), name, new(file, line));
        return this;
    }

    /// <summary>Leaves out an object of the base by its kind. One that is not there is an error (D2B8001).</summary>
    /// <param name="kind">Its kind, such as <c>Deployment</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Overlay Remove(string kind, string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        draft.Remove(new(null, kind), name, new(file, line));
        return this;
    }

    /// <summary>Adds an object that only this environment has.</summary>
    /// <param name="resource">A file, a typed resource or a model of KubernetesClient.</param>
    public Overlay Add(object resource)
    {
        draft.Added.Add(resource);
        return this;
    }

    /// <summary>
    /// A patch written by hand, which is checked and written as it is. One without <paramref name="target"/> names its object
    /// itself; a target that matches nothing is an error (D2B8001).
    /// </summary>
    /// <param name="patch">A strategic merge patch or a JSON 6902 list of operations, as YAML or JSON.</param>
    /// <param name="target">The objects it is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Overlay Patch(
        string patch, ObjectSelector? target = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        draft.Patch(patch, target, new(file, line));
        return this;
    }

    /// <summary>A patch from a file of the project; see <see cref="Patch"/>.</summary>
    /// <param name="path">The YAML or JSON file, relative to the C# file that names it.</param>
    /// <param name="target">The objects it is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Overlay PatchFile(
        string path, ObjectSelector? target = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        draft.PatchFile(path, target, new(file, line));
        return this;
    }
}
