namespace D2.Build.Flux;

/// <summary>The values that take the place of <c>${…}</c> in the objects.</summary>
public sealed class PostBuild : Mapping
{
    /// <summary>Values by variable. They win over <see cref="SubstituteFrom"/>.</summary>
    public TextMap Substitute { get => Child<TextMap>("substitute"); set => Set("substitute", value); }

    /// <summary>ConfigMaps and Secrets whose keys are variables; the last one wins.</summary>
    public ObjectList<SubstituteReference> SubstituteFrom { get => List<SubstituteReference>("substituteFrom"); set => Set("substituteFrom", value); }

    /// <summary>When to substitute. Default <see cref="SubstituteStrategy.WithVariables"/>.</summary>
    public Value<SubstituteStrategy>? SubstituteStrategy
    {
        get => Get<SubstituteStrategy>("substituteStrategy");
        set => Set("substituteStrategy", value);
    }
}
