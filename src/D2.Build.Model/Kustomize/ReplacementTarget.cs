using D2.Build.Flux;

namespace D2.Build;

/// <summary>Fields that a value is copied to.</summary>
public sealed class ReplacementTarget : Mapping
{
    /// <summary>The objects. Required.</summary>
    public ObjectSelector Select { get => Child<ObjectSelector>("select"); set => Set("select", value); }

    /// <summary>Objects that are left out.</summary>
    public ObjectList<ObjectSelector> Reject { get => List<ObjectSelector>("reject"); set => Set("reject", value); }

    /// <summary>The fields, with dots between the steps. Default <c>metadata.name</c>.</summary>
    public ValueList<string> FieldPaths { get => Values<string>("fieldPaths"); set => Set("fieldPaths", value); }

    /// <summary>The part of the fields that is replaced. Default: all of them.</summary>
    public ReplacementOptions Options { get => Child<ReplacementOptions>("options"); set => Set("options", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["select"];
}
