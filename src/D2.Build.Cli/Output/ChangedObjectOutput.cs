namespace D2.Build.Cli;

/// <summary>An object in which two folders differ.</summary>
/// <param name="Name">Its folder and what it is called.</param>
/// <param name="Fields">The fields that differ; one with an empty path for a file that is no YAML.</param>
internal sealed record ChangedObjectOutput(string Name, IReadOnlyList<FieldChange> Fields);
