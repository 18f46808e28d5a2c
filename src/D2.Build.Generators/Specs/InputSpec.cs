namespace D2.Build.Generators.Specs;

/// <summary>One input.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Property">The parameter, and so the record's property.</param>
/// <param name="Key">Its name in the manifest and in templates.</param>
/// <param name="Type">The C# type of its values, fully qualified.</param>
internal sealed record InputSpec(string Property, string Key, string Type);
