namespace D2.Build;

/// <summary>A repository that update automation writes to.</summary>
/// <param name="Namespace">The namespace of its policies on the update cluster. DNS-1123 label.</param>
/// <param name="Repository">The repository's name in the organization, such as <c>d2-apps</c>, or a whole Git URL.</param>
public sealed record AutomatedRepository(string Namespace, string Repository);
