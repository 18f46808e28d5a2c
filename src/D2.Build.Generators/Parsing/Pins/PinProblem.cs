using D2.Build.Rules;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Parsing;

/// <summary>Something wrong with a pins file.</summary>
/// <param name="Violation">What.</param>
/// <param name="Place">Where in the text.</param>
internal sealed record PinProblem(Violation Violation, TextSpan Place);
