namespace D2.Build.Generators.Parsing;

/// <summary>What was read from a pins file.</summary>
/// <param name="Pins">The pins that can be constants, in the order of the file.</param>
/// <param name="Problems">What is wrong, in the order of the file.</param>
internal sealed record PinsFile(IReadOnlyList<ReadPin> Pins, IReadOnlyList<PinProblem> Problems);
