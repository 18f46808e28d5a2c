using System.Collections.Frozen;

namespace D2.Build.Validation;

/// <summary>D2B1013: the validation rules of Flux's CRDs about several fields at once.</summary>
internal static class ConflictingFields
{
    private static readonly FrozenDictionary<string, KindConflicts> ByKind = new[]
    {
        OperatorConflicts.Instance,
        OperatorConflicts.Set,
        InputProviderConflicts.Provider,
        ControllerConflicts.Kustomization,
        ControllerConflicts.HelmRelease,
        SourceConflicts.Git,
        SourceConflicts.Chart,
        SourceConflicts.Generator,
        BucketConflicts.Bucket,
        ImageConflicts.Policy,
        NotificationConflicts.Receiver,
        NotificationConflicts.Provider,
    }.ToFrozenDictionary(conflicts => conflicts.Kind, StringComparer.Ordinal);

    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (resource.Kind is { } kind && ByKind.TryGetValue(kind, out var conflicts) && Fields.IsOf(resource, conflicts.Group, kind))
        {
            foreach (var conflict in conflicts.Conflicts)
            {
                Check(ref walk, resource, conflict, 0);
            }
        }
    }

    private static void Check(ref ObjectWalk walk, Node? node, Conflict conflict, int depth)
    {
        if (depth == conflict.Path.Length)
        {
            if (node is Mapping mapping && conflict.IsIn(mapping))
            {
                walk.Report(conflict.Violation);
            }
        }
        else if (node is Sequence sequence && ReferenceEquals(conflict.Path[depth], Conflict.Each))
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                walk.Path.Enter(i);
                Check(ref walk, sequence[i], conflict, depth + 1);
                walk.Path.Leave();
            }
        }
        else if (node is Mapping mapping)
        {
            walk.Path.Enter(conflict.Path[depth]);
            Check(ref walk, mapping[conflict.Path[depth]], conflict, depth + 1);
            walk.Path.Leave();
        }
    }
}
