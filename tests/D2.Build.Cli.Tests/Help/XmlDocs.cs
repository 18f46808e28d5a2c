using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace D2.Build.Cli.Tests.Help;

/// <summary>What the program's own documentation comments say of the members of its output.</summary>
internal static partial class XmlDocs
{
    private static readonly XDocument Document = XDocument.Load(Path.Join(AppContext.BaseDirectory, "d2.xml"), LoadOptions.PreserveWhitespace);

    /// <summary>The sentence on a member of a record, by its name in JSON.</summary>
    public static string MeaningOf(Type type, string member)
    {
        var name = char.ToUpperInvariant(member[0]) + member[1..];
        var text = Of($"T:{type.FullName}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == name)
            ?? Of($"M:{type.FullName}.#ctor", prefix: true)?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == name)
            ?? Of($"P:{type.FullName}.{name}")?.Element("summary")
            ?? throw new InvalidOperationException($"{type.Name}.{name} is not documented.");
        return Blank().Replace(string.Concat(text.Nodes().Select(node => node is XElement { Name.LocalName: "c" } code ? code.Value : (node as XText)?.Value)), " ").Trim();
    }

    private static XElement? Of(string name, bool prefix = false) => Document.Descendants("member").FirstOrDefault(member =>
        prefix ? member.Attribute("name")!.Value.StartsWith(name, StringComparison.Ordinal) : member.Attribute("name")!.Value == name);

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();
}
