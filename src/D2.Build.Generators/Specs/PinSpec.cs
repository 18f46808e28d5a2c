namespace D2.Build.Generators.Specs;

/// <summary>One pin.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Property">As C# knows it, such as <c>CertManager</c>.</param>
/// <param name="Key">As the file knows it, such as <c>cert-manager</c>.</param>
/// <param name="Value">The version, or whatever else is pinned.</param>
/// <param name="Marker">The reference of its marker, such as <c>infra:cert-manager:tag</c>; null without one.</param>
/// <param name="File">The file, relative to the project where it can be.</param>
/// <param name="Line">The line of the value, from 1.</param>
internal sealed record PinSpec(string Property, string Key, string Value, string? Marker, string File, int Line);
