namespace D2.Build;

/// <summary>Who commits are by.</summary>
/// <param name="Name">The name shown.</param>
/// <param name="Email">The address.</param>
public sealed record GitAuthor(string Name, string Email);
