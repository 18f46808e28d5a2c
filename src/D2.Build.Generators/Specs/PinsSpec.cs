namespace D2.Build.Generators.Specs;

/// <summary>The pins of one file, or of all.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Pins">In the order of the files.</param>
internal sealed record PinsSpec(EquatableArray<PinSpec> Pins)
{
    /// <summary>The pins of several files; of two with one name the first, the analyzer reports the other.</summary>
    public static PinsSpec Of(IEnumerable<PinsSpec> files) => new(new EquatableArray<PinSpec>(
        files.SelectMany(file => file.Pins).GroupBy(pin => pin.Property, StringComparer.Ordinal).Select(pins => pins.First())));
}
