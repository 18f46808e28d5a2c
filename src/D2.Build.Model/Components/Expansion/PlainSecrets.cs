using System.Text;
using D2.Build.Rules;

namespace D2.Build;

/// <summary>D2B1025: Secrets whose values everyone who can read the artifact could read.</summary>
internal static class PlainSecrets
{
    /// <summary>Checks a generator: its files have to be encrypted.</summary>
    public static void Check(SecretGenerator generator, PartReader reader)
    {
        if (generator.ContainsKey("literals"))
        {
            Report(generator.Name, "it has literals", generator.Location, reader);
        }

        foreach (var entry in generator.Files.AsEnumerable<Value<string>>().Concat(generator.Envs).Select(entry => entry.Literal))
        {
            var path = entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..];
            if (reader.Open(path, generator.Location) is { } file && !EncryptedFiles.Include(file.Content) && !IsPublic(file))
            {
                Report(generator.Name, $"'{path}' is not encrypted", generator.Location, reader);
            }
        }
    }

    private static bool IsPublic(SourceFile file) => PublicTexts.Include(Path.GetFileName(file.FullPath), Encoding.UTF8.GetString(file.Content.Span));

    private static void Report(string? name, string reason, SourceLocation location, PartReader reader) => reader.Report(
        Codes.PlainSecret,
        $"The Secret '{name}' would be in the artifact in plain text: {reason}. Encrypt the file with SOPS and let the Kustomization "
        + "decrypt it, or let a controller on the cluster make the Secret.",
        location, name);
}
