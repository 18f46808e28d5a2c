namespace D2.Build.Flux;

/// <summary>Further sets of controllers, each for the objects that carry its label.</summary>
public sealed class FluxSharding : Mapping
{
    /// <summary>The label's key. Default <c>sharding.fluxcd.io/key</c>.</summary>
    public string? Key { get => Text("key"); set => Set("key", value); }

    /// <summary>The label's values, one set of controllers each; at least one. Required.</summary>
    public ValueList<string> Shards { get => Values<string>("shards"); set => Set("shards", value); }

    /// <summary>Where the shards of source-controller keep artifacts. Default ephemeral.</summary>
    public Value<ShardStorage>? Storage { get => Get<ShardStorage>("storage"); set => Set("storage", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["shards"];
}
