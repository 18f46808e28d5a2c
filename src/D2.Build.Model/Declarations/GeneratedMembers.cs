using System.ComponentModel;

namespace D2.Build;

/// <summary>
/// Members whose type was still to be generated when the registry was written. For generated code only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedMembers
{
    /// <summary>Hands over a member if its type is a resource or a collection of resources, and leaves it alone otherwise.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="collector">Takes the member.</param>
    /// <param name="member">The member as C# names it.</param>
    /// <param name="read">Reads the member.</param>
    public static void Add<T>(IDeclarationCollector collector, string member, Func<T> read)
    {
        ArgumentNullException.ThrowIfNull(collector);
        if (typeof(KubernetesObject).IsAssignableFrom(typeof(T)) || typeof(IEnumerable<KubernetesObject>).IsAssignableFrom(typeof(T)))
        {
            collector.Add(member, () => read());
        }
    }
}
