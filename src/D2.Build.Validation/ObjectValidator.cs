namespace D2.Build.Validation;

/// <summary>
/// Every rule over one object. Resources inside it, those of a ResourceSet, are objects of their own and are checked like
/// any other. All findings are given, not only the first.
/// </summary>
public static class ObjectValidator
{
    private static readonly ObjectRule[] Objects =
    [
        NullInputs.Check, ConflictingFields.Check, PolicyExpressions.Check, ReservedInputs.Check, UnusedInputs.Check, StepObjects.Check,
        OperatorAnnotations.Check, LargeSets.Check, InsecureSources.Check,
    ];

    private static readonly MappingRule[] Mappings =
    [
        RequiredFields.Check, SchemaFields.Check, Identities.Check, SubstitutedTexts.CheckKeys, TemplateTexts.CheckKeys,
    ];

    private static readonly ScalarRule[] Scalars = [TextFormats.Check, SubstitutedTexts.Check, TemplateTexts.Check];

    internal delegate void ObjectRule(ref ObjectWalk walk, KubernetesObject resource);

    internal delegate void MappingRule(ref ObjectWalk walk, Mapping mapping);

    internal delegate void ScalarRule(ref ObjectWalk walk, Scalar scalar);

    /// <summary>Checks an object.</summary>
    /// <param name="resource">The object.</param>
    public static IEnumerable<Finding> Check(KubernetesObject resource) => Check(resource, null);

    /// <summary>Checks an object whose place in the fleet, and so what becomes of its variables, is known.</summary>
    internal static IEnumerable<Finding> Check(KubernetesObject resource, ISubstitution? substitution)
    {
        var walk = new ObjectWalk(resource, null) { Substitution = substitution };
        CheckObject(ref walk, resource);
        return (IEnumerable<Finding>?)walk.Findings ?? [];
    }

    /// <summary>Checks a part of an object that is written to a file of its own.</summary>
    internal static IEnumerable<Finding> CheckPart(KubernetesObject owner, string field, Mapping part, ISubstitution? substitution)
    {
        var walk = new ObjectWalk(owner, null) { Substitution = substitution };
        walk.Path.Enter(field);
        CheckMapping(ref walk, part);
        return (IEnumerable<Finding>?)walk.Findings ?? [];
    }

    private static void CheckObject(ref ObjectWalk walk, KubernetesObject resource)
    {
        foreach (var rule in Objects)
        {
            rule(ref walk, resource);
        }

        CheckMapping(ref walk, resource);
    }

    private static void CheckMapping(ref ObjectWalk walk, Mapping mapping)
    {
        foreach (var rule in Mappings)
        {
            rule(ref walk, mapping);
        }

        for (var i = 0; i < mapping.Count; i++)
        {
            walk.Path.Enter(mapping.KeyAt(i));
            CheckNode(ref walk, mapping.ValueAt(i));
            walk.Path.Leave();
        }
    }

    private static void CheckNode(ref ObjectWalk walk, Node node)
    {
        if (!node.IsPresent)
        {
            return;
        }

        switch (node)
        {
            case Scalar scalar:
                CheckScalar(ref walk, scalar);
                break;
            case KubernetesObject inner:
                CheckInner(ref walk, inner);
                break;
            case Mapping mapping:
                CheckMapping(ref walk, mapping);
                break;
            case Sequence sequence:
                CheckItems(ref walk, sequence);
                break;
        }
    }

    private static void CheckScalar(ref ObjectWalk walk, Scalar scalar)
    {
        foreach (var rule in Scalars)
        {
            rule(ref walk, scalar);
        }
    }

    private static void CheckItems(ref ObjectWalk walk, Sequence sequence)
    {
        for (var i = 0; i < sequence.Count; i++)
        {
            walk.Path.Enter(i);
            CheckNode(ref walk, sequence[i]);
            walk.Path.Leave();
        }
    }

    private static void CheckInner(ref ObjectWalk walk, KubernetesObject inner)
    {
        var own = new ObjectWalk(inner, walk.Resource) { Findings = walk.Findings, Substitution = walk.Substitution };
        CheckObject(ref own, inner);
        walk.Findings = own.Findings;
    }
}
