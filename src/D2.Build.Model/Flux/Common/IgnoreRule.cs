namespace D2.Build.Flux;

/// <summary>Fields that others may change without the change being undone.</summary>
public sealed class IgnoreRule : Mapping
{
    /// <summary>The fields, as JSON pointers (RFC 6901) such as <c>/spec/replicas</c>. Required.</summary>
    public ValueList<string> Paths { get => Values<string>("paths"); set => Set("paths", value); }

    /// <summary>The objects it applies to. Default: all that are applied.</summary>
    public ObjectSelector Target { get => Child<ObjectSelector>("target"); set => Set("target", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["paths"];
}
