namespace D2.Build.Flux;

/// <summary>When the inputs of a pull or merge request are left as they are.</summary>
public sealed class InputSkip : Mapping
{
    /// <summary>Labels, one of which is enough; with <c>!</c> before it, a label whose absence is enough.</summary>
    public ValueList<string> Labels { get => Values<string>("labels"); set => Set("labels", value); }
}
