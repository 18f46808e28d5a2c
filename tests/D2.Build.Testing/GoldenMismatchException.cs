namespace D2.Build.Testing;

/// <summary>A text is not what its snapshot holds.</summary>
/// <param name="message">Which file, and the first line that differs.</param>
public sealed class GoldenMismatchException(string message) : Exception(message);
