using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3017, D2B3018: annotations for the operator do what they look like.</summary>
internal static class OperatorAnnotations
{
    private const string Prefix = "fluxcd.controlplane.io/";
    private const string Reconcile = Prefix + "reconcile";
    private const string CopyFrom = Prefix + "copyFrom";

    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (resource["metadata"] is not Mapping metadata || metadata["annotations"] is not Mapping annotations)
        {
            return;
        }

        walk.Path.Enter("metadata");
        walk.Path.Enter("annotations");
        CheckReconcile(ref walk, annotations);
        CheckCopy(ref walk, resource, annotations);
        walk.Path.Leave();
        walk.Path.Leave();
    }

    private static void CheckReconcile(ref ObjectWalk walk, Mapping annotations)
    {
        if (walk.Owner is not { } set || !ObjectWalk.IsSet(set) || Fields.Known(annotations, Reconcile) is not { } value)
        {
            return;
        }

        if (value is not ("enabled" or "disabled"))
        {
            Report(ref walk, Reconcile, value, new(
                Codes.IgnoredExclusion, $"'{value}' is neither 'enabled' nor 'disabled', so the operator takes no notice of it. Write 'disabled'."));
        }
        else if (string.Equals(value, "disabled", StringComparison.Ordinal) && new InputSets(set) is { Count: 0, HasProviders: false })
        {
            Report(ref walk, Reconcile, value, new(
                Codes.IgnoredExclusion, "A ResourceSet without inputs applies every object, whatever this says. Leave the object out."));
        }
    }

    private static void CheckCopy(ref ObjectWalk walk, KubernetesObject resource, Mapping annotations)
    {
        if (!annotations.ContainsKey(CopyFrom))
        {
            return;
        }

        var source = Fields.Known(annotations, CopyFrom);
        if (walk.Owner is null || resource is not { ApiVersion: "v1", Kind: "ConfigMap" or "Secret" })
        {
            Report(ref walk, CopyFrom, source, new(
                Codes.InvalidCopy, "Only ConfigMaps and Secrets (v1) in the resources of a ResourceSet are filled by copying. Put it into one."));
        }
        else if (source is not null && source.Split('/') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            Report(ref walk, CopyFrom, source, new(
                Codes.InvalidCopy, $"'{source}' is not what to copy from: write the namespace, a slash and the name."));
        }
    }

    private static void Report(ref ObjectWalk walk, string annotation, string? value, Violation violation)
    {
        walk.Path.Enter(annotation);
        walk.Report(violation, value);
        walk.Path.Leave();
    }
}
