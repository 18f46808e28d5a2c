using D2.Build.Rules;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>Something that is wrong with a schema's file.</summary>
/// <param name="Code">The entry of the code table.</param>
/// <param name="Message">What, why, and how to mend it.</param>
/// <param name="Place">Where.</param>
internal sealed record ProblemSpec(DiagnosticCode Code, string Message, PlaceSpec Place);
