using System.CommandLine;
using D2.Build.Oci;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Tags that are named by an option.</summary>
internal static class TagList
{
    /// <summary>The tags; none where the option is not there.</summary>
    /// <exception cref="D2Exception">A text is no tag (D2B9011).</exception>
    public static IReadOnlyList<Tag> Read(ParseResult arguments, Option<string[]> option) => [.. (arguments.GetValue(option) ?? []).Select(Parse)];

    private static Tag Parse(string text) =>
        Tag.TryParse(text, out var tag) ? tag : throw new D2Exception(Codes.InvalidArgument, $"'{text}' is not a tag.");
}
