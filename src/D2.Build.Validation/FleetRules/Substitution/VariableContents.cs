using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B2006, D2B2008: no variable holds a secret or breaks the YAML it is pasted into.</summary>
internal static class VariableContents
{
    public static IEnumerable<Finding> Check(FleetObjects objects)
    {
        foreach (var cluster in objects.Clusters)
        {
            foreach (var (name, value) in cluster.RuntimeInfo.Data)
            {
                if (SecretNames.Check(name) is { } secret)
                {
                    yield return Finding.Of(secret, cluster.Cluster.Location, name);
                }

                if (value is Scalar scalar && VariableValues.Check(name, scalar.Text) is { } unsafeValue)
                {
                    yield return Finding.Of(unsafeValue, cluster.Cluster.Location, scalar.Text);
                }
            }
        }
    }
}
