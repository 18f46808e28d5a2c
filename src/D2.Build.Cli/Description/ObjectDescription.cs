namespace D2.Build.Cli;

/// <summary>An object that waits for others, or is waited for.</summary>
/// <param name="Name">Kind, namespace and name, such as <c>Kustomization/flux-system/tenants</c>.</param>
/// <param name="DependsOn">What it waits for.</param>
/// <param name="Set">The ResourceSet that gives it; null where it is applied by itself.</param>
internal sealed record ObjectDescription(string Name, IReadOnlyList<string> DependsOn, string? Set = null);
