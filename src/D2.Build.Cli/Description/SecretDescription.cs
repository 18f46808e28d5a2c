namespace D2.Build.Cli;

/// <summary>A Secret that objects read, or a copy that is there for others. Nothing of its content is known.</summary>
/// <param name="Namespace">Its namespace; empty for the one its artifact is applied to.</param>
/// <param name="Name">Its name.</param>
/// <param name="UsedBy">The objects that read it, such as <c>FluxInstance/flux-system/flux</c>.</param>
/// <param name="CopyOf">Namespace and name of the Secret it is copied from; null where someone has to make it.</param>
internal sealed record SecretDescription(string Namespace, string Name, IReadOnlyList<string> UsedBy, string? CopyOf = null);
