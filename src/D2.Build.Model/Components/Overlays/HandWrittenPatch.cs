using D2.Build.Flux;

namespace D2.Build;

/// <summary>A patch that an overlay gives in its own words.</summary>
/// <param name="Text">What is written to the overlay.</param>
/// <param name="Content">A mapping to merge, or a sequence of JSON 6902 operations.</param>
/// <param name="Target">The objects it is for; null where it names its object itself.</param>
/// <param name="Location">Where it was declared.</param>
internal sealed record HandWrittenPatch(string Text, Node Content, ObjectSelector? Target, SourceLocation Location);
