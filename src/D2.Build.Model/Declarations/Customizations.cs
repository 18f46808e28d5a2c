using System.Collections;

namespace D2.Build;

/// <summary>Changes to the objects that a convention gives, in the order they were added.</summary>
public sealed class Customizations : IEnumerable<Delegate>
{
    private readonly List<(Delegate Change, Action<KubernetesObject> Apply)> changes = [];

    /// <summary>Adds a change to every object of a type.</summary>
    /// <typeparam name="T">The type, <see cref="KubernetesObject"/> for all of them.</typeparam>
    /// <param name="change">What to do with each of them.</param>
    public void Add<T>(Action<T> change)
        where T : KubernetesObject
        => changes.Add((change, resource =>
        {
            if (resource is T typed)
            {
                change(typed);
            }
        }));

    /// <summary>The changes as they were given.</summary>
    public IEnumerator<Delegate> GetEnumerator() => changes.Select(c => c.Change).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Apply(KubernetesObject resource)
    {
        foreach (var (_, apply) in changes)
        {
            apply(resource);
        }
    }
}
