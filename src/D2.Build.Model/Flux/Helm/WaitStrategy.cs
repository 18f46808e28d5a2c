namespace D2.Build.Flux;

/// <summary>How Helm waits for objects to be ready. The name of a strategy converts to it.</summary>
public sealed class WaitStrategy : Mapping
{
    /// <summary>The strategy. Required.</summary>
    public Value<WaitStrategyName>? Name { get => Get<WaitStrategyName>("name"); set => Set("name", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];

    /// <summary>A strategy by its name.</summary>
    /// <param name="strategy">The strategy.</param>
    public static implicit operator WaitStrategy(WaitStrategyName strategy) => new() { Name = strategy };
}
