namespace D2.Build.Flux;

/// <summary>How the inputs of several providers are combined.</summary>
public sealed class InputStrategy : Mapping
{
    /// <summary>
    /// True makes the result empty when one provider gives nothing; only with Permute. Default false: that provider is
    /// passed over.
    /// </summary>
    public Value<bool>? IncludeEmptyProviders { get => Get<bool>("includeEmptyProviders"); set => Set("includeEmptyProviders", value); }

    /// <summary>The way they are combined. Required.</summary>
    public Value<InputStrategyName>? Name { get => Get<InputStrategyName>("name"); set => Set("name", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];

    /// <summary>A strategy without further settings.</summary>
    /// <param name="name">The way inputs are combined.</param>
    public static implicit operator InputStrategy(InputStrategyName name) => new() { Name = name };
}
