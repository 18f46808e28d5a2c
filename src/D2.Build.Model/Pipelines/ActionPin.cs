namespace D2.Build;

/// <summary>An action of GitHub, pinned so that nobody can change what runs in a job that signs.</summary>
/// <param name="Name">Owner and repository, such as <c>actions/checkout</c>.</param>
/// <param name="Commit">The commit's digest: 40 hexadecimal digits.</param>
/// <param name="Version">The release it is, for readers and for update bots.</param>
public sealed record ActionPin(string Name, string Commit, string Version);
