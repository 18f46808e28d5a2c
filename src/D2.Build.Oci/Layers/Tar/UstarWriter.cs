namespace D2.Build.Oci;

/// <summary>Writes a tar archive: ustar, with a pax record only before a path that ustar cannot hold.</summary>
/// <param name="output">Takes the archive.</param>
internal sealed class UstarWriter(GzipWriter output)
{
    private readonly byte[] _block = new byte[TarFormat.BlockSize];

    public void AddFolder(string path) => WriteHeader(path, 0, TarEntryType.Folder);

    public void AddFile(LayerFile file)
    {
        WriteHeader(file.Path, file.Length, TarEntryType.File);
        if (file.Length > 0)
        {
            using var content = file.Open();
            Copy(content, file);
            Pad(file.Length);
        }
    }

    /// <summary>Ends the archive with two blocks of zeros.</summary>
    public void Complete()
    {
        Array.Clear(_block);
        output.Write(_block);
        output.Write(_block);
    }

    private void WriteHeader(string path, long size, byte type)
    {
        if (!UstarHeader.Fits(path))
        {
            var record = PaxRecord.Of(path);
            UstarHeader.Write(_block, PaxRecord.EntryName, record.Length, TarEntryType.ExtendedHeader);
            output.Write(_block);
            output.Write(record);
            Pad(record.Length);
        }

        UstarHeader.Write(_block, path, size, type);
        output.Write(_block);
    }

    // Asks for one byte more than there should be, to see a file that grew.
    private void Copy(Stream content, LayerFile file)
    {
        for (var left = file.Length; left > 0;)
        {
            var free = output.GetMemory().Span;
            var count = content.Read(free[..(int)Math.Min(free.Length, left + 1)]);
            if (count == 0 || count > left)
            {
                throw new LayerException(LayerProblem.Changed, $"'{Shown.Text(file.Path)}' changed while it was packed.");
            }

            output.Advance(count);
            left -= count;
        }
    }

    private void Pad(long size)
    {
        Array.Clear(_block);
        output.Write(_block.AsSpan(0, TarFormat.Padding(size)));
    }
}
