namespace D2.Build.Flux;

/// <summary>What to do where an installation or upgrade fails. The name of a strategy converts to it.</summary>
public sealed class ReleaseStrategy : Mapping
{
    /// <summary>The strategy. Required.</summary>
    public Value<ReleaseStrategyName>? Name { get => Get<ReleaseStrategyName>("name"); set => Set("name", value); }

    /// <summary>How long to wait after a failure. Only for RetryOnFailure. Default 5m.</summary>
    public Duration? RetryInterval { get => Time("retryInterval"); set => Set("retryInterval", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];

    /// <summary>A strategy with its defaults.</summary>
    /// <param name="strategy">The strategy.</param>
    public static implicit operator ReleaseStrategy(ReleaseStrategyName strategy) => new() { Name = strategy };
}
