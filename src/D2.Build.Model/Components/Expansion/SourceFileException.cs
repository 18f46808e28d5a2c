using D2.Build.Rules;

namespace D2.Build;

/// <summary>A file that a declaration names cannot be used.</summary>
/// <param name="violation">Why.</param>
internal sealed class SourceFileException(Violation violation) : Exception(violation.Message)
{
    /// <summary>Why.</summary>
    public Violation Violation { get; } = violation;
}
