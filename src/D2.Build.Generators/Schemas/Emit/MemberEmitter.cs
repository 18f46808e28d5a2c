using D2.Build.Generators.Emit;
using D2.Build.Generators.Schemas.Specs;

namespace D2.Build.Generators.Schemas.Emit;

/// <summary>Emits a property. What it calls is called on the base, because a field may be named like it.</summary>
internal static class MemberEmitter
{
    private const string Library = "global::D2.Build.";

    public static void Emit(SourceWriter writer, MemberSpec member)
    {
        var key = UnitEmitter.Literal(member.Key);
        var (type, getter) = Accessor(member.Shape, key);
        UnitEmitter.EmitSummary(writer, member.Documentation);
        if (IsRequired(member) && type.EndsWith("?", StringComparison.Ordinal))
        {
            writer.Line("[global::System.Diagnostics.CodeAnalysis.DisallowNull]");
        }

        writer.Line($"public {(IsRequired(member) ? "required " : "")}{type} {member.Name} {{ get => {getter}; set => base.Set({key}, value); }}");
        writer.Line();
    }

    // An initialiser of a mapping may go without new() (Spec = { … }), which C# refuses for members that are required.
    private static bool IsRequired(MemberSpec member) => member.IsRequired && member.Shape.Form != MemberForm.Child;

    private static (string Type, string Getter) Accessor(ShapeSpec shape, string key) => shape.Form switch
    {
        MemberForm.Text => ("string?", $"base.Text({key})"),
        MemberForm.NumberOrText => (Library + "IntOrString?", $"base.NumberOrText({key})"),
        MemberForm.Scalar => ($"{Library}Value<{shape.Type}>?", $"base.Get<{shape.Type}>({key})"),
        MemberForm.Child => (shape.Type, $"base.Child<{shape.Type}>({key})"),
        MemberForm.Objects => ($"{Library}ObjectList<{shape.Type}>", $"base.List<{shape.Type}>({key})"),
        MemberForm.Values => ($"{Library}ValueList<{shape.Type}>", $"base.Values<{shape.Type}>({key})"),
        MemberForm.Sequence => (Library + "Sequence?", $"base[{key}] as {Library}Sequence"),
        _ => (Library + "Node?", $"base[{key}]"),
    };
}
