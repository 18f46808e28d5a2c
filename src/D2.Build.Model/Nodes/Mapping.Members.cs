namespace D2.Build;

// What the members of typed resources are made of: one line each for getter and setter.
public partial class Mapping
{
    /// <summary>Reads a string member.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <returns>The text; null where unset.</returns>
    protected string? Text(string key) => Find(key) is Scalar { IsPresent: true, Kind: not ScalarKind.Null } s ? s.Text : null;

    /// <summary>Writes a string member.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <param name="value">The text; null unsets the field.</param>
    /// <param name="format">What the text has to look like.</param>
    protected void Set(string key, string? value, TextFormat format = TextFormat.Any) =>
        Put(key, value is null ? Scalar.Unset : new Scalar(value, format));

    /// <summary>Reads a duration member.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <returns>The duration; null where unset.</returns>
    protected Duration? Time(string key) => Text(key) is { } text ? new Duration(text) : default(Duration?);

    /// <summary>Writes a duration member.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <param name="value">The duration; null unsets the field.</param>
    /// <param name="format"><see cref="TextFormat.Duration"/> or, where hours are refused, <see cref="TextFormat.ShortDuration"/>.</param>
    protected void Set(string key, Duration? value, TextFormat format = TextFormat.Duration) => Set(key, value?.Text, format);

    /// <summary>Reads a number, boolean or enumeration member.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <returns>The value; null where unset.</returns>
    protected Value<T>? Get<T>(string key)
        where T : notnull
        => Find(key) is Scalar { IsPresent: true, Kind: not ScalarKind.Null } s ? Value<T>.Read(s) : default(Value<T>?);

    /// <summary>Writes a number, boolean or enumeration member.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <param name="value">The value or placeholder; null unsets the field.</param>
    protected void Set<T>(string key, Value<T>? value)
        where T : notnull
        => Put(key, value is { } v ? v.ToNode(TextFormat.Any) : Scalar.Unset);

    /// <summary>Reads a member that is a number or a text.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <returns>The value; null where unset.</returns>
    protected IntOrString? NumberOrText(string key) =>
        Find(key) is Scalar { IsPresent: true, Kind: not ScalarKind.Null } s ? IntOrString.Read(s) : default(IntOrString?);

    /// <summary>Writes a member that is a number or a text.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <param name="value">The value; null unsets the field.</param>
    protected void Set(string key, IntOrString? value) => Put(key, value?.ToNode() ?? Scalar.Unset);

    /// <summary>Reads a member that is itself a typed mapping, so that <c>Spec = { Url = "…" }</c> works without <c>new()</c>.</summary>
    /// <typeparam name="T">The member's type. It has a public constructor without parameters.</typeparam>
    /// <param name="key">The field's name as in the manifest.</param>
    protected T Child<T>(string key)
        where T : Mapping
    {
        switch (Find(key))
        {
            case T typed:
                return typed;
            case Mapping plain:
                var adopted = Adopt<T>(plain);
                Put(key, adopted);
                return adopted;
            default:
                var expression = ExpressionAt(key);
                var made = Make<T>();
                made.IsImplicit = true;
                made.StandsFor = expression;
                Attach(key, made, expression);
                return made;
        }
    }

    /// <summary>Reads a member that is a list of typed mappings.</summary>
    /// <typeparam name="T">The item's type. It has a public constructor without parameters.</typeparam>
    /// <param name="key">The field's name as in the manifest.</param>
    protected ObjectList<T> List<T>(string key)
        where T : Mapping
    {
        if (Find(key) is ObjectList<T> typed)
        {
            return typed;
        }

        var found = Find(key) as Sequence;
        var expression = ExpressionAt(key);
        var made = new ObjectList<T> { IsImplicit = found is null or { IsImplicit: true }, StandsFor = expression };
        foreach (var item in found ?? [])
        {
            made.Add(item as T ?? Adopt<T>((Mapping)item));
        }

        Attach(key, made, expression);
        return made;
    }

    /// <summary>Reads a member that is a list of strings, numbers or enumeration members.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="key">The field's name as in the manifest.</param>
    protected ValueList<T> Values<T>(string key)
        where T : notnull
    {
        if (Find(key) is ValueList<T> typed)
        {
            return typed;
        }

        var found = Find(key) as Sequence;
        var expression = ExpressionAt(key);
        var made = new ValueList<T> { IsImplicit = found is null or { IsImplicit: true }, StandsFor = expression };
        foreach (var item in found?.AsEnumerable<Node>() ?? [])
        {
            made.Add(Value<T>.Read(item));
        }

        Attach(key, made, expression);
        return made;
    }

    /// <summary>Reads a member that is a list of resources.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    protected ResourceList ResourceItems(string key)
    {
        if (Find(key) is ResourceList typed)
        {
            return typed;
        }

        var found = Find(key) as Sequence;
        var expression = ExpressionAt(key);
        var made = new ResourceList { IsImplicit = found is null or { IsImplicit: true }, StandsFor = expression };
        foreach (var item in found ?? [])
        {
            made.Add((object)item);
        }

        Attach(key, made, expression);
        return made;
    }

    /// <summary>Writes a member that is a mapping or a list.</summary>
    /// <param name="key">The field's name as in the manifest.</param>
    /// <param name="value">The value; null unsets the field.</param>
    protected void Set(string key, Node? value) => Put(key, value ?? Scalar.Unset);

    // A whole mapping or list may come from the cluster (values: << inputs.values | toYaml >>). Reading it as typed members
    // must neither fail nor lose the expression.
    private Scalar? ExpressionAt(string key) => StandsFor ??
        (Find(key) is Scalar { IsPresent: true, Kind: not ScalarKind.Null } expression ? expression : null);

    private void Attach(string key, Node made, Scalar? expression)
    {
        if (expression is null)
        {
            Put(key, made);
        }
    }

    /// <summary>Gives an untyped mapping its type. Both then share their content, and the untyped one is no longer used.</summary>
    internal static T Adopt<T>(Mapping plain)
        where T : Mapping
    {
        var typed = Make<T>();
        typed.IsImplicit = plain.IsImplicit;
        typed.TakeOver(plain);
        return typed;
    }

    // Not new(): a type with required members does not meet that constraint, and what a getter makes up is empty anyway.
    private static T Make<T>() => Activator.CreateInstance<T>();

    /// <summary>Replaces the content by another mapping's, which is no longer used.</summary>
    internal void TakeOver(Mapping plain) => (keys, values, Count) = (plain.keys, plain.values, plain.Count);
}
