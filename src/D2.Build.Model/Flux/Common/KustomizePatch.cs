namespace D2.Build.Flux;

/// <summary>A patch that is applied after everything else was built.</summary>
public sealed class KustomizePatch : Mapping
{
    /// <summary>The patch as YAML: a strategic merge patch, or a JSON 6902 list of operations (RFC 6902). Required.</summary>
    public string? Patch { get => Text("patch"); set => Set("patch", value); }

    /// <summary>The objects it applies to. Default: the one the patch names.</summary>
    public ObjectSelector Target { get => Child<ObjectSelector>("target"); set => Set("target", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["patch"];
}
