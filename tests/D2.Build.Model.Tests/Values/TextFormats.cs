using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace D2.Build.Model.Tests.Values;

/// <summary>What analyzers read of a member (StringSyntax) is what the build finds in its node.</summary>
public sealed class TextFormats
{
    private static readonly PropertyInfo[] Members =
    [
        .. typeof(Mapping).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Mapping)) && !type.IsAbstract && type.GetConstructor([]) is not null)
            .SelectMany(type => type.GetProperties().Where(
                property => property.CanWrite && property.GetIndexParameters().Length == 0 && IsText(property.PropertyType)))
    ];

    [Fact]
    public void MembersSayTheFormatTheySet()
    {
        var different =
            from member in Members
            let said = member.GetCustomAttribute<StringSyntaxAttribute>()?.Syntax ?? Default(member).ToString()
            let set = FormatOf(member)
            where set is not null && !string.Equals(said, set.ToString(), StringComparison.Ordinal)
            select $"{member.DeclaringType!.Name}.{member.Name}: {said}, {set}";

        Assert.Empty(different);
    }

    [Fact]
    public void ThereAreMembersOfEveryFormat() => Assert.Empty(
        Enum.GetValues<TextFormat>().Except(Members.Select(member => FormatOf(member) ?? TextFormat.Any)));

    private static TextFormat Default(PropertyInfo member) => member.PropertyType == typeof(string) ? TextFormat.Any : TextFormat.Duration;

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(Duration?);

    private static TextFormat? FormatOf(PropertyInfo member)
    {
        var mapping = (Mapping)Activator.CreateInstance(member.DeclaringType!.IsAbstract ? member.ReflectedType! : member.DeclaringType!)!;
        member.SetValue(mapping, member.PropertyType == typeof(string) ? (object)"1m" : new Duration("1m"));
        return mapping.Select(pair => pair.Value).OfType<Scalar>().FirstOrDefault(scalar => scalar.Text == "1m")?.Format;
    }
}
