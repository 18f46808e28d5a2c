namespace D2.Build;

/// <summary>The number of replicas of one workload.</summary>
public sealed class KustomizeReplicas : Mapping
{
    /// <summary>The workload's name. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>How many replicas. Required.</summary>
    public new Value<int>? Count { get => Get<int>("count"); set => Set("count", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name", "count"];
}
