namespace D2.Build.Validation;

/// <summary>One setting of a workload or chart.</summary>
/// <param name="Field">Where it stands.</param>
/// <param name="Name">What it is called: its key, or the name of an environment variable.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct Setting(string Field, string Name, Scalar Value);
