namespace D2.Build.Generators.Specs;

/// <summary>A member of a fleet class that holds declarations.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Name">As C# writes it.</param>
/// <param name="IsKnown">False where its type is still to be made by another generator and may turn out to be no declaration.</param>
internal sealed record FleetMemberSpec(string Name, bool IsKnown);
