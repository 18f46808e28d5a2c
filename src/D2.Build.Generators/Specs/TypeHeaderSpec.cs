namespace D2.Build.Generators.Specs;

/// <summary>How a part of a type begins.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Keyword">Such as <c>class</c> or <c>record struct</c>.</param>
/// <param name="Name">As C# writes it, escaped where it is a keyword.</param>
internal sealed record TypeHeaderSpec(string Keyword, string Name);
