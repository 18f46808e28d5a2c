namespace D2.Build.Registry;

/// <summary>The content that is being sent cannot be read, or is not as long as it was said to be: no fault of the connection.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="inner">The cause.</param>
internal sealed class SourceException(string message, Exception? inner) : Exception(message, inner);
