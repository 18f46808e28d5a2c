namespace D2.Build;

/// <summary>
/// A variable of the clusters, <c>${NAME}</c>, that kustomize-controller replaces when it applies a tenant. The generator
/// makes one for every key of a cluster's <see cref="Cluster.Variables"/>.
/// </summary>
/// <param name="Name">Letters, digits and underscores, not beginning with a digit.</param>
public readonly record struct Variable(string Name) : INodeValue
{
    /// <summary>The text that is replaced on the cluster.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator string(Variable variable) => variable.ToString();

    /// <summary>A string scalar with the placeholder.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator Node(Variable variable) => new Scalar(variable.ToString());

    /// <summary>The placeholder, as interpolation writes it.</summary>
    public override string ToString() => $"${{{Name}}}";

    Node INodeValue.ToNode() => this;
}
