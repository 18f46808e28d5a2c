namespace D2.Build.Rules;

/// <summary>The type of a value in CEL.</summary>
/// <param name="Name">Its name, such as <c>string</c>; <c>dyn</c> for what is known only when it runs.</param>
/// <param name="Element">What a list or optional holds, or the values of a map.</param>
internal sealed record CelType(string Name, CelType? Element = null)
{
    public static readonly CelType Dyn = new("dyn");
    public static readonly CelType Bool = new("bool");
    public static readonly CelType Int = new("int");
    public static readonly CelType Uint = new("uint");
    public static readonly CelType Double = new("double");
    public static readonly CelType Text = new("string");
    public static readonly CelType Bytes = new("bytes");
    public static readonly CelType Null = new("null");

    public bool IsDyn => string.Equals(Name, Dyn.Name, StringComparison.Ordinal);

    public bool IsList => string.Equals(Name, "list", StringComparison.Ordinal);

    public bool IsMap => string.Equals(Name, "map", StringComparison.Ordinal);

    public bool IsNumber => Name is "int" or "uint" or "double";

    /// <summary>Whether fields of its values are known only when it runs.</summary>
    public bool IsOpen => IsDyn || IsMap || string.Equals(Name, "optional", StringComparison.Ordinal);

    public static CelType List(CelType element) => new("list", element);

    public static CelType Map(CelType values) => new("map", values);

    /// <summary>Whether a value of this type can be where the other is wanted.</summary>
    public bool Fits(CelType wanted) =>
        IsDyn || wanted.IsDyn || (string.Equals(Name, wanted.Name, StringComparison.Ordinal) && (Element ?? Dyn).Fits(wanted.Element ?? Dyn));

    /// <summary>The type of what is of one of two types.</summary>
    public CelType Or(CelType other) => Equals(other) ? this : Dyn;

    /// <summary>Reads a type such as <c>list&lt;string&gt;</c>.</summary>
    public static CelType Parse(string text) => text.IndexOf('<') is var open && open < 0
        ? new(text)
        : new(text.Substring(0, open), Parse(text.Substring(open + 1, text.Length - open - 2)));

    /// <summary>As messages write it.</summary>
    public override string ToString() => Element is null || Element.IsDyn ? Name : $"{Name}<{Element}>";
}
