using System.Text;

namespace D2.Build;

/// <summary>Recognizes what SOPS encrypted.</summary>
internal static class EncryptedFiles
{
    /// <summary>The section of an object in which SOPS says how it encrypted it.</summary>
    public const string Section = "sops";

    // What SOPS leaves in every file it encrypted, whatever the format: a section, or lines with its name in front.
    private static readonly string[] Marks = ["sops:", "\"sops\"", "sops_"];

    /// <summary>Whether a file is encrypted.</summary>
    public static bool Include(ReadOnlyMemory<byte> content)
    {
        var text = Encoding.UTF8.GetString(content.Span);
        return Array.Exists(Marks, mark => text.Contains(mark, StringComparison.Ordinal));
    }

    /// <summary>Whether a component brings something that a Kustomization has to decrypt.</summary>
    public static bool AreIn(ComponentObjects component) =>
        component.Objects.Any(resource => resource.ContainsKey(Section))
        || component.Parts.Any(part => part.Overlays.Select(overlay => overlay.Layer).Prepend(part.Base).Any(AreIn));

    private static bool AreIn(LayerObjects layer) =>
        layer.Settings.Secrets.AsEnumerable<SecretGenerator>().SelectMany(layer.FilesOf).Any(file => Include(file.Content));
}
