namespace D2.Build.Oci;

/// <summary>Files that cannot be packed, or a layer that cannot be unpacked.</summary>
/// <param name="problem">What kind of problem it is.</param>
/// <param name="message">What is wrong with which path.</param>
public sealed class LayerException(LayerProblem problem, string message) : Exception(message)
{
    /// <summary>What kind of problem it is.</summary>
    public LayerProblem Problem { get; } = problem;
}
