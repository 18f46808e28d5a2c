using D2.Build.Rules;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Parsing;

/// <summary>A pin as the file has it.</summary>
/// <param name="Key">The key in <c>data</c>.</param>
/// <param name="Property">The C# property it becomes.</param>
/// <param name="Value">The value.</param>
/// <param name="Marker">The marker behind the value; null for a pin that nobody bumps.</param>
/// <param name="Line">The line of the value, from 1.</param>
/// <param name="KeyPlace">Where the key is.</param>
/// <param name="MarkerPlace">Where the comment behind the value is; empty without one.</param>
internal sealed record ReadPin(
    string Key, string Property, string Value, SetterMarker? Marker, int Line, TextSpan KeyPlace, TextSpan MarkerPlace);
