using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>What was asked for cannot be done.</summary>
/// <param name="code">Its entry in the code table.</param>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class D2Exception(DiagnosticCode code, string message) : Exception(message)
{
    public DiagnosticCode Code { get; } = code;
}
