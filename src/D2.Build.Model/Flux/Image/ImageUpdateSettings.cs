namespace D2.Build.Flux;

/// <summary>Which files are updated and how.</summary>
public sealed class ImageUpdateSettings : Mapping
{
    /// <summary>The folder of the files. Default: the root of the repository.</summary>
    public string? Path { get => Text("path"); set => Set("path", value); }

    /// <summary>How they are updated. Default Setters.</summary>
    public Value<ImageUpdateStrategy>? Strategy { get => Get<ImageUpdateStrategy>("strategy"); set => Set("strategy", value); }
}
