namespace D2.Build;

/// <summary>Where kustomize finds the schema of custom resources.</summary>
public sealed class KustomizeOpenApi : Mapping
{
    /// <summary>A JSON file of the project. Required.</summary>
    public string? Path { get => Text("path"); set => Set("path", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["path"];
}
