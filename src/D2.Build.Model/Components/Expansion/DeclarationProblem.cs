using D2.Build.Rules;

namespace D2.Build;

/// <summary>Something that turned out wrong while declarations were expanded, for validation to report.</summary>
/// <param name="Violation">What is wrong.</param>
/// <param name="Location">Where.</param>
/// <param name="Text">The text that is wrong, if it is one.</param>
internal sealed record DeclarationProblem(Violation Violation, SourceLocation Location, string? Text = null);
