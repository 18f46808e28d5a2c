namespace D2.Build.Render;

/// <summary>Writes a file only if its content changed.</summary>
internal static class ChangedFile
{
    /// <returns>Whether the file is new or was replaced.</returns>
    public static bool Write(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        if (file.Exists && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path)))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return WriteNew(path, content);
    }

    /// <summary>Writes a file that is known to be new, into a folder that is there.</summary>
    /// <returns>That it was written.</returns>
    public static bool WriteNew(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + ".tmp";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(content);
        }

        File.Move(temporary, path, overwrite: true);
        return true;
    }
}
