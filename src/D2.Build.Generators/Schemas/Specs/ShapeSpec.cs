namespace D2.Build.Generators.Schemas.Specs;

/// <summary>The C# type of a value of a schema.</summary>
/// <param name="Form">How it is read and written.</param>
/// <param name="Type">The type that is an argument of the accessor; empty where it has none.</param>
internal sealed record ShapeSpec(MemberForm Form, string Type = "")
{
    public static readonly ShapeSpec Any = new(MemberForm.Any);
    public static readonly ShapeSpec Text = new(MemberForm.Text, "string");
    public static readonly ShapeSpec NumberOrText = new(MemberForm.NumberOrText);
    public static readonly ShapeSpec Sequence = new(MemberForm.Sequence);
    public static readonly ShapeSpec Mapping = new(MemberForm.Child, "global::D2.Build.Mapping");
    public static readonly ShapeSpec TextMap = new(MemberForm.Child, "global::D2.Build.TextMap");
    public static readonly ShapeSpec LabelSelector = new(MemberForm.Child, "global::D2.Build.LabelSelector");

    public static ShapeSpec Scalar(string type) => new(MemberForm.Scalar, type);

    public static ShapeSpec Child(string type) => new(MemberForm.Child, type);

    /// <summary>The list whose items have this shape.</summary>
    public ShapeSpec ToList() => Form switch
    {
        MemberForm.Text or MemberForm.Scalar => new(MemberForm.Values, Type),
        MemberForm.Child => new(MemberForm.Objects, Type),
        _ => Sequence,
    };

    /// <summary>The map whose values have this shape.</summary>
    public ShapeSpec ToMap() => Form switch
    {
        MemberForm.Text => TextMap,
        MemberForm.Child when this != Mapping => Child($"global::D2.Build.ObjectMap<{Type}>"),
        _ => Mapping,
    };
}
