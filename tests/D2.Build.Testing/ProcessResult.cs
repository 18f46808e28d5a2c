namespace D2.Build.Testing;

/// <summary>How a program ended.</summary>
public sealed record ProcessResult(int ExitCode, string Output, string Error);
