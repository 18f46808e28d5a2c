using System.Text.RegularExpressions;
using D2.Build.Testing;

namespace D2.Build.Architecture.Tests.BuildFiles;

/// <summary>A file of the package that MSBuild reads, and what its head says of it.</summary>
internal sealed partial class BuildFile
{
    private static readonly string Folder = Path.Join(RepositoryPaths.Root, "src", "D2.Build");

    private readonly string _head;

    private BuildFile(string path)
    {
        Name = Path.GetFileName(path);
        Text = File.ReadAllText(path).ReplaceLineEndings("\n");
        _head = Head().Match(Text).Groups["head"].Value;
    }

    /// <summary>Every file, by name.</summary>
    public static IReadOnlyList<BuildFile> All { get; } =
    [
        .. Directory.GetFiles(Path.Join(Folder, "build")).Order(StringComparer.Ordinal).Select(path => new BuildFile(path)),
        .. Directory.GetFiles(Path.Join(Folder, "buildTransitive")).Order(StringComparer.Ordinal).Select(path => new BuildFile(path)),
    ];

    public string Name { get; }

    public string Text { get; }

    /// <summary>What the file is about: the paragraph at the beginning of its head.</summary>
    public string About => OneLine(_head.Split("\n\n")[0]);

    /// <summary>What its head documents.</summary>
    public IEnumerable<BuildMember> Members => Member().Matches(_head).Select(match => new BuildMember(
        match.Groups["kind"].Value, match.Groups["name"].Value, match.Groups["default"].Value, OneLine(match.Groups["meaning"].Value)));

    /// <summary>The properties that it reads.</summary>
    public IEnumerable<string> Reads => Reading().Matches(Comment().Replace(Text, "")).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    /// <summary>The values it gives to properties that are not set, with the property.</summary>
    public IEnumerable<(string Property, string Value)> Defaults =>
        Default().Matches(Text).Select(match => (match.Groups["name"].Value, match.Groups["value"].Value));

    /// <summary>The targets that others may call.</summary>
    public IEnumerable<string> PublicTargets => Target().Matches(Text).Select(match => match.Groups["name"].Value);

    private static string OneLine(string text) => Blank().Replace(text, " ").Trim();

    // The first comment, if it begins with a sentence on a line of its own.
    [GeneratedRegex(@"<!--\n(?<head>.*?)-->", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^ +(?<kind>Property|Item|Target) +(?<name>\w+)( \((?<default>.+?)\))?: (?<meaning>.+?)(?=\n +(Property|Item|Target) |\s*\z)", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();

    [GeneratedRegex(@"\$\((?<name>[A-Za-z_]\w*)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reading();

    [GeneratedRegex(@"<(?<name>\w+) Condition=""'\$\(\k<name>\)' == ''[^""]*"">(?<value>[^<]*)</", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Default();

    [GeneratedRegex(@"<Target Name=""(?<name>[^_""][^""]*)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Target();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();
}
