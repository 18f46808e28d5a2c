namespace D2.Build;

/// <summary>A source that a component pulls from.</summary>
/// <param name="Kind">The kind of the source, such as <c>OCIRepository</c>.</param>
/// <param name="Url">Its address.</param>
public sealed record SourceUse(string Kind, string Url);
