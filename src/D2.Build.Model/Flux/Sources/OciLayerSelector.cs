namespace D2.Build.Flux;

/// <summary>Which layer of an artifact is taken and how.</summary>
public sealed class OciLayerSelector : Mapping
{
    /// <summary>The media type of the layer; the first that has it is taken. Default: the first layer of all.</summary>
    public string? MediaType { get => Text("mediaType"); set => Set("mediaType", value); }

    /// <summary>Whether the layer is extracted or kept as it is. Default extract; Helm charts want copy.</summary>
    public Value<OciLayerOperation>? Operation { get => Get<OciLayerOperation>("operation"); set => Set("operation", value); }
}
