using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests.Patches;

/// <summary>The patch that turns an object of a base into the one an overlay wants: an entry of <c>patches</c>.</summary>
/// <param name="Patch">A mapping (merge), a sequence of operations (JSON 6902), or null where nothing differs.</param>
/// <param name="Target">The object a JSON 6902 patch is for; null for a merge patch, which names its object itself.</param>
public sealed record PatchPlan(Node? Patch, PatchTarget? Target)
{
    /// <summary>Whether the objects are equal.</summary>
    public bool IsEmpty => Patch is null;

    /// <summary>How many characters the entry of <c>patches</c> has.</summary>
    private int Size => (Patch is null ? 0 : YamlWriter.ToText(Patch).Length) + (Target is null ? 0 : YamlWriter.ToText(Target.ToSelector()).Length);

    /// <summary>Finds the patch, the shorter where there are two, and proves it by applying it.</summary>
    /// <param name="baseObject">The object of the base.</param>
    /// <param name="target">The same object as it shall be.</param>
    /// <exception cref="ArgumentException">The objects differ in API version, kind, name or namespace.</exception>
    /// <exception cref="InvalidOperationException">The patch does not give the target.</exception>
    public static PatchPlan Between(KubernetesObject baseObject, KubernetesObject target)
    {
        if (PatchTarget.Of(baseObject) != PatchTarget.Of(target))
        {
            throw new ArgumentException($"{target.Kind} {target.Name} is another object than {baseObject.Kind} {baseObject.Name}.", nameof(target));
        }

        if (baseObject.IsSameAs(target))
        {
            return new(null, null);
        }

        // Merging shows what the object becomes, so it is preferred until operations are shorter.
        var operations = Operations(baseObject, target);
        return Merge(baseObject, target) is { } merge && merge.Size <= operations.Size ? merge : operations;
    }

    /// <summary>The patch that removes an object.</summary>
    /// <param name="baseObject">The object of the base.</param>
    public static PatchPlan Deletion(KubernetesObject baseObject)
    {
        var patch = PatchTarget.Identity(baseObject);
        patch[Directive.Key] = Directive.Delete;
        return new(patch, null);
    }

    /// <summary>A copy of an object with the patch applied.</summary>
    /// <param name="baseObject">The object; it stays as it is.</param>
    public Mapping Apply(KubernetesObject baseObject) => Patch switch
    {
        Mapping merge => StrategicMergePatch.Apply(baseObject, merge),
        Sequence operations => (Mapping)JsonPatch.Apply(baseObject, operations),
        _ => (Mapping)baseObject.Clone(),
    };

    private static PatchPlan? Merge(KubernetesObject baseObject, KubernetesObject target)
    {
        if (HasNull(baseObject) || HasNull(target) || StrategicMergePatch.Between(baseObject, target) is not { } changes)
        {
            return null;
        }

        var patch = PatchTarget.Identity(target);
        patch.Merge(changes);
        var plan = new PatchPlan(patch, null);
        return plan.Apply(baseObject).IsSameAs(target) ? plan : null;
    }

    private static PatchPlan Operations(KubernetesObject baseObject, KubernetesObject target)
    {
        var plan = new PatchPlan(JsonPatch.Between(baseObject, target), PatchTarget.Of(target));
        return plan.Apply(baseObject).IsSameAs(target)
            ? plan
            : throw new InvalidOperationException($"The patch of {target.Kind} {target.Name} does not give the object it was made from.");
    }

    // A merge loses the explicit nulls of a base too, not only those it sets.
    private static bool HasNull(Node node) => node switch
    {
        Mapping mapping => mapping.Any(member => HasNull(member.Value)),
        Sequence sequence => sequence.AsEnumerable<Node>().Any(HasNull),
        _ => node is Scalar { Kind: ScalarKind.Null },
    };
}
