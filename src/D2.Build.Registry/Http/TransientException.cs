namespace D2.Build.Registry;

/// <summary>An attempt without an answer that another attempt may get. It never leaves this assembly.</summary>
/// <param name="reason">Why, as part of a sentence.</param>
/// <param name="inner">The cause.</param>
internal sealed class TransientException(string reason, Exception? inner) : Exception(reason, inner);
