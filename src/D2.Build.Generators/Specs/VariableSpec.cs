namespace D2.Build.Generators.Specs;

/// <summary>One variable.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Name">As the cluster knows it, such as <c>CLUSTER_NAME</c>.</param>
/// <param name="Property">As C# knows it, such as <c>ClusterName</c>.</param>
internal sealed record VariableSpec(string Name, string Property);
