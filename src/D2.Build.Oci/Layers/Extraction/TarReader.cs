using System.Text;
using System.Text.Unicode;

namespace D2.Build.Oci;

/// <summary>
/// Reads a tar archive from anyone: ustar, pax and the long names of GNU tar. Nothing in it makes it take memory or read on
/// for ever; what it does not know is refused.
/// </summary>
/// <param name="archive">The archive; its owner limits how much can be read.</param>
internal sealed class TarReader(Stream archive)
{
    // Pax records and long names: far more than the longest path.
    private const int MaxExtension = 64 * 1024;
    private const int BufferSize = 80 * 1024;

    private readonly byte[] _header = new byte[TarFormat.BlockSize];
    private readonly byte[] _buffer = new byte[BufferSize];
    private long _content;
    private int _padding;

    /// <summary>The next entry; null at the end.</summary>
    public TarEntry? Next()
    {
        CopyTo(Stream.Null);
        var (path, size) = ((string?)null, (long?)null);
        while (ReadHeader())
        {
            var type = _header[TarFormat.TypeFlag];
            Begin(TarOctal.Read(_header.AsSpan(TarFormat.Size)));
            switch (type)
            {
                case TarEntryType.ExtendedHeader:
                    (path, size) = PaxReader.Read(ReadExtension(), path, size);
                    break;
                case TarEntryType.GlobalHeader:
                    ReadExtension();
                    break;
                case TarEntryType.GnuLongName:
                    path = Text(ReadExtension());
                    break;
                default:
                    Begin(size ?? _content);
                    return new(path ?? ShortPath(), type);
            }
        }

        return null;
    }

    /// <summary>Copies the content of the entry that <see cref="Next"/> gave.</summary>
    public void CopyTo(Stream output)
    {
        while (_content > 0)
        {
            var count = archive.Read(_buffer, 0, (int)Math.Min(_content, _buffer.Length));
            output.Write(_buffer, 0, count > 0 ? count : throw Malformed("ends within a file"));
            _content -= count;
        }

        Fill(_buffer.AsSpan(0, _padding));
        _padding = 0;
    }

    internal static LayerException Malformed(string problem) => new(LayerProblem.Malformed, $"The layer is not a tar archive: it {problem}.");

    private void Begin(long size) => (_content, _padding) = (size, TarFormat.Padding(size));

    // False at the end: a block of zeros, or no block at all.
    private bool ReadHeader()
    {
        var read = archive.ReadAtLeast(_header, _header.Length, throwOnEndOfStream: false);
        if (read == 0 || (read == _header.Length && !_header.AsSpan().ContainsAnyExcept((byte)0)))
        {
            return false;
        }

        return read < _header.Length || TarOctal.Read(_header.AsSpan(TarFormat.Checksum)) != TarFormat.ChecksumOf(_header)
            ? throw Malformed("has a damaged header")
            : true;
    }

    private byte[] ReadExtension()
    {
        if (_content > MaxExtension)
        {
            throw Malformed("has an extended header that is too long");
        }

        var bytes = new byte[_content];
        Fill(bytes);
        _content = 0;
        CopyTo(Stream.Null);
        return bytes;
    }

    private void Fill(Span<byte> bytes)
    {
        if (archive.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw Malformed("ends too early");
        }
    }

    private string ShortPath()
    {
        var name = Text(_header.AsSpan(TarFormat.Name));
        var prefix = _header.AsSpan(TarFormat.Magic).StartsWith("ustar\0"u8) ? Text(_header.AsSpan(TarFormat.Prefix)) : "";
        return prefix.Length > 0 ? $"{prefix}/{name}" : name;
    }

    // Up to the first zero byte.
    private static string Text(ReadOnlySpan<byte> field)
    {
        var end = field.IndexOf((byte)0);
        var text = end < 0 ? field : field[..end];
        return Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : throw Malformed("has a name that is not UTF-8");
    }
}
