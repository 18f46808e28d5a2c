namespace D2.Build.Cli;

/// <summary>What verify prints for a whole project.</summary>
/// <param name="Signatures">What was verified.</param>
internal sealed record SignaturesOutput(IReadOnlyList<SignatureOutput> Signatures);
