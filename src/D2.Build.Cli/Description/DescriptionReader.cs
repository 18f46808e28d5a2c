using System.Text.Json;
using D2.Build.Oci;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Reads the description that rendering wrote. The file may have come from anywhere.</summary>
internal static class DescriptionReader
{
    private const int SupportedVersion = 1;
    private const long MaxSize = 16 * 1024 * 1024;

    /// <summary>Reads a description.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="D2Exception">It is missing, or not a description that this version reads (D2B7006).</exception>
    public static ProjectDescription Read(string path)
    {
        if (!File.Exists(path))
        {
            throw Invalid($"There is no '{path}'. 'dotnet build' of the project writes it beside the manifests.");
        }

        if (new FileInfo(path).Length > MaxSize)
        {
            throw Invalid($"'{path}' is larger than {MaxSize} bytes.");
        }

        try
        {
            var description = JsonSerializer.Deserialize(File.ReadAllBytes(path), DescriptionJson.Default.ProjectDescription)
                ?? throw Invalid($"'{path}' holds nothing.");
            Check(description, path);
            return description;
        }
        catch (JsonException exception)
        {
            throw Invalid($"'{path}' is not a build description: {exception.Message}");
        }
    }

    private static void Check(ProjectDescription description, string path)
    {
        if (description.SchemaVersion != SupportedVersion)
        {
            throw Invalid($"'{path}' has the version {description.SchemaVersion}; this program reads version {SupportedVersion}. Use the d2 of the same release as the package.");
        }

        if (description.Clusters.FirstOrDefault(cluster => cluster.FleetTag is { } tag && !Tag.TryParse(tag, out _)) is { } lost)
        {
            throw Invalid($"'{path}' names '{lost.FleetTag}' as a tag, which is none.");
        }

        foreach (var artifact in description.Artifacts)
        {
            if (!Reference.TryParse(artifact.Repository, out var reference) || reference != reference.WithoutVersion())
            {
                throw Invalid($"'{path}' names '{artifact.Repository}' as a repository, which is none; expected registry/path without tag.");
            }

            if (artifact.Channels.FirstOrDefault(channel => !Tag.TryParse(channel.Tag, out _)) is { } wrong)
            {
                throw Invalid($"'{path}' names '{wrong.Tag}' as a tag, which is none.");
            }

            if (artifact.Channels.FirstOrDefault(channel => !channel.IsOneWay) is { } unclear)
            {
                throw Invalid($"'{path}' does not say in one way who signs '{unclear.Tag}': expected identity, publicKeys or notation.");
            }
        }
    }

    private static D2Exception Invalid(string message) => new(Codes.InvalidDescription, message);
}
