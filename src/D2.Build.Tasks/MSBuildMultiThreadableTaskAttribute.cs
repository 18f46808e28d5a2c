namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild that a task keeps to its own inputs (no current directory, no process environment), so that
/// <c>dotnet build -mt</c> may run it in-process. MSBuild finds the attribute by its full name; the MSBuild we compile
/// against does not have it yet.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
