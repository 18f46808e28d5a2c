namespace D2.Build.Package.Tests;

/// <summary>An error or a warning of a build.</summary>
internal sealed record BuildFinding(string Code, string File, int Line, string Message);
