namespace D2.Build.Manifests.Patches;

/// <summary>A place in an object of one kind, as the merge keys need to know it.</summary>
internal sealed record MergeContext(string ApiVersion, string Kind, string Path)
{
    /// <summary>The fields that identify an item of the list at this place; empty where a patch replaces the list.</summary>
    public IReadOnlyList<string> Keys => MergeKeys.Of(ApiVersion, Kind, Path);

    /// <summary>Finalizers are merged value by value, so a patch can neither remove nor order them.</summary>
    public bool MergesValues => MergeKeys.IsBuiltIn(ApiVersion) &&
        (Path is "metadata.finalizers" || Path.EndsWith(".metadata.finalizers", StringComparison.Ordinal));

    /// <summary>The root of an object.</summary>
    public static MergeContext Of(Mapping content) => new($"{content["apiVersion"]}", $"{content["kind"]}", "");

    /// <summary>The place of a member.</summary>
    public MergeContext At(string key) => this with { Path = Path.Length == 0 ? key : $"{Path}.{key}" };
}
