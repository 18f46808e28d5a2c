using D2.Build.Generators.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Parsing;

/// <summary>The pins files among the additional files of a project: the items D2Pins.</summary>
internal static class PinsInput
{
    /// <summary>The metadata that marks such a file: its path relative to the project.</summary>
    public const string Metadata = "build_metadata.AdditionalFiles.D2PinsPath";

    /// <summary>The path of a pins file as it is shown and recorded; null for any other file.</summary>
    public static string? PathOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata, out var path) && path.Length > 0 ? path.Replace('\\', '/') : null;

    /// <summary>What the generator needs of one file; null for a file that holds no pins.</summary>
    public static PinsSpec? Parse(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        PathOf(file, options) is { } path && file.GetText(cancellation) is { } text
            ? new(new EquatableArray<PinSpec>(PinsFileParser.Parse(path, text.ToString()).Pins.Select(pin =>
                new PinSpec(pin.Property, pin.Key, pin.Value, pin.Marker?.ToString(), path, pin.Line))))
            : null;
}
