using System.Text.RegularExpressions;

namespace D2.Build.Pipelines.Tests;

/// <summary>
/// What GitHub does with a workflow: which refs start it, by the documented rules of its filter patterns, and whom its
/// certificate names. Written from the documentation and not from the code under test.
/// </summary>
internal static class Identities
{
    /// <summary>The subjects of all certificates that a push of a ref to the repository can lead to.</summary>
    public static IEnumerable<string> OfPush(RepositoryPlan plan, string gitRef) => PipelineFiles.Of(plan)
        .Where(file => file.Path.StartsWith(".github/workflows/", StringComparison.Ordinal))
        .Where(file => file.Text.Contains("id-token: write", StringComparison.Ordinal) && Starts(file.Text, gitRef))
        .Select(file => $"https://github.com/acme/{plan.Repository}/{file.Path}@{gitRef}");

    private static bool Starts(string workflow, string gitRef)
    {
        var (kind, name) = gitRef.StartsWith("refs/tags/", StringComparison.Ordinal)
            ? ("tags", gitRef["refs/tags/".Length..])
            : ("branches", gitRef["refs/heads/".Length..]);
        var list = Regex.Match(workflow, $@"^  push:\n(?:    .*\n)*?    {kind}: \[(?<patterns>.*)\]$", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        return list.Success && list.Groups["patterns"].Value.Split(", ").Any(pattern => Matches(pattern.Trim('\''), name));
    }

    // * any characters but a slash, ** any, ? and + repeat the character before, [] one of a set, \ takes the next literally.
    private static bool Matches(string pattern, string name)
    {
        var regex = Regex.Replace(pattern, @"\\(?<literal>.)|\*\*|\*|\?|\+|\[[^\]]*\]|.", part => part.Value switch
        {
            "**" => ".*",
            "*" => "[^/]*",
            "?" or "+" => part.Value,
            ['[', ..] => part.Value,
            ['\\', var literal] => Regex.Escape(literal.ToString()),
            _ => Regex.Escape(part.Value),
        }, RegexOptions.None, TimeSpan.FromSeconds(1));
        return Regex.IsMatch(name, $"^(?:{regex})$", RegexOptions.None, TimeSpan.FromSeconds(1));
    }
}
