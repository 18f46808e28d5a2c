namespace D2.Build.Flux;

/// <summary>A way to combine the inputs of several providers.</summary>
public enum InputStrategyName
{
    /// <summary>One set after the other.</summary>
    Flatten,

    /// <summary>
    /// Every combination of one set of each provider, at most 10 000; each provider's set stands under the provider's
    /// name.
    /// </summary>
    Permute,
}
