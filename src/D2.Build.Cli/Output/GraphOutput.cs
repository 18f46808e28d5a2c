namespace D2.Build.Cli;

/// <summary>What waits for what on a cluster.</summary>
/// <param name="Name">The cluster.</param>
/// <param name="Objects">Its objects as kind, namespace and name, such as <c>Kustomization/flux-system/tenants</c>.</param>
/// <param name="Others">What they wait for and the fleet does not declare.</param>
/// <param name="Edges">The arrows.</param>
internal sealed record GraphOutput(string Name, IReadOnlyList<string> Objects, IReadOnlyList<string> Others, IReadOnlyList<EdgeOutput> Edges);
