using D2.Build.Generators.Schemas.Naming;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>The types of one schema while it is read.</summary>
internal sealed class TypeCollector
{
    /// <summary>How many types one schema may become; more is a mistake or an attack.</summary>
    public const int Most = 5000;

    private readonly NameScope names = new();
    private readonly List<ClassSpec?> classes = [];
    private readonly List<EnumSpec> enums = [];

    public bool IsFull => classes.Count + enums.Count >= Most;

    /// <summary>A place for a class, before the classes of its members.</summary>
    public int Reserve()
    {
        classes.Add(null);
        return classes.Count - 1;
    }

    public string TakeName(string wish) => names.Take(wish);

    public void Fill(int place, ClassSpec type) => classes[place] = type;

    public string AddEnum(string wish, string documentation, IReadOnlyList<string> values)
    {
        var name = TakeName(wish);
        var members = values.Zip(EnumNames.For(values), (value, member) => new EnumMemberSpec(value, member));
        enums.Add(new(name, documentation, members.ToEquatableArray()));
        return name;
    }

    public TypesSpec ToSpec() => new(classes.OfType<ClassSpec>().ToEquatableArray(), enums.ToEquatableArray());
}
