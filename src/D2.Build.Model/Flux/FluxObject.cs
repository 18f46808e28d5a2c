namespace D2.Build.Flux;

/// <summary>An object of Flux or Flux Operator: a kind with a typed spec.</summary>
/// <typeparam name="TSpec">The type of the spec.</typeparam>
/// <param name="apiVersion">Group and version.</param>
/// <param name="kind">The kind.</param>
/// <param name="name">The object's name.</param>
/// <param name="file">The source file of the declaration.</param>
/// <param name="line">The line of the declaration.</param>
public abstract class FluxObject<TSpec>(string apiVersion, string kind, string name, string file, int line)
    : KubernetesObject(apiVersion, kind, name, file, line)
    where TSpec : Mapping, new()
{
    /// <summary>What is wanted. Members can be set without <c>new()</c>: <c>Spec = { Interval = "10m" }</c>.</summary>
    public TSpec Spec { get => Child<TSpec>("spec"); set => Set("spec", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["apiVersion", "kind", "metadata", "spec"];
}
