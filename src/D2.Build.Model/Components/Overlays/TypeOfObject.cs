using System.Collections.Concurrent;

namespace D2.Build;

/// <summary>The kind that a C# type stands for.</summary>
/// <param name="Group">The API group, empty for core; null where any will do.</param>
/// <param name="Kind">The kind; null where any will do.</param>
internal sealed record TypeOfObject(string? Group, string? Kind)
{
    private static readonly ConcurrentDictionary<Type, TypeOfObject> Known = new();

    public static TypeOfObject Of(Type type) => Known.GetOrAdd(type, Find);

    public bool Includes(KubernetesObject resource) =>
        (Kind is null || string.Equals(Kind, resource.Kind, StringComparison.Ordinal))
        && (Group is null || string.Equals(Group, GroupOf(resource.ApiVersion), StringComparison.Ordinal));

    public override string ToString() => Kind ?? "object";

    private static TypeOfObject Find(Type type)
    {
        if (type == typeof(KubernetesObject))
        {
            return new(null, null);
        }

        if (typeof(KubernetesObject).IsAssignableFrom(type))
        {
            var sample = TypedObjects.Make(type, "", SourceLocation.None);
            return new(GroupOf(sample.ApiVersion), sample.Kind);
        }

        return KubernetesEntity.Of(type) is { } entity
            ? new(GroupOf(entity.ApiVersion), entity.Kind)
            : throw new ArgumentException($"{type} stands for no kind of Kubernetes. Use the overload that takes the kind's name.", nameof(type));
    }

    private static string GroupOf(string apiVersion) =>
        apiVersion.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? apiVersion[..slash] : "";
}
