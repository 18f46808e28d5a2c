namespace D2.Build.Flux;

/// <summary>When <c>${…}</c> is substituted.</summary>
public enum SubstituteStrategy
{
    /// <summary>When there is at least one variable.</summary>
    WithVariables,

    /// <summary>Always, so that defaults written into the objects take effect.</summary>
    Always,
}
