using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Why a branch or tag of Git publishes nothing of a project.</summary>
internal static class NothingToPublish
{
    public static string Message(ProjectDescription description, Origin origin) => origin.Ref switch
    {
        null => "Without a branch or tag of Git nothing says what to publish." + Channels(description),
        { IsTag: true } tag when Release(tag) is var (name, version) && !HasComponent(description, name) => NoComponent(description, name, version),
        { } name => $"{name.FullName} publishes nothing." + Channels(description),
    };

    private static string Channels(ProjectDescription description) =>
        $" The channels are {string.Join(", ", description.Artifacts.SelectMany(artifact => artifact.Channels).Select(channel => $"{channel.Tag} ({channel.Ref})").Distinct(StringComparer.Ordinal))}; --tag (ArtifactTags) names tags by hand.";

    // component/v1.2.3
    private static (string Component, string Version)? Release(GitRefName tag) =>
        tag.ShortName.LastIndexOf('/') is var slash and > 0 && ReleaseVersion.Parse(tag.ShortName[(slash + 1)..]) is { } version
            ? (tag.ShortName[..slash], version.ToString())
            : null;

    private static bool HasComponent(ProjectDescription description, string name) =>
        description.Artifacts.Any(artifact => string.Equals(artifact.ReleaseTagPrefix, name + "/", StringComparison.Ordinal));

    private static string NoComponent(ProjectDescription description, string name, string version)
    {
        string[] components = [.. description.Artifacts.Where(artifact => artifact.ReleaseTagPrefix.Length > 0).Select(artifact => artifact.Name)];
        return $"The tag {name}/{version} releases nothing: there is no component '{name}'. " + (components.Length == 0
            ? $"A fleet is released by {version}."
            : InputNames.Nearest(name, components) is { } nearest ? $"Did you mean {nearest}/{version}?" : $"There are {string.Join(", ", components)}.");
    }
}
