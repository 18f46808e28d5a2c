namespace D2.Build.Oci;

/// <summary>Numbers of tar headers.</summary>
internal static class TarOctal
{
    /// <summary>Reads octal digits between spaces and zero bytes. The binary form, for files of more than 8 GiB, is refused.</summary>
    public static long Read(ReadOnlySpan<byte> field)
    {
        var value = 0L;
        foreach (var digit in field.Trim(" \0"u8))
        {
            value = digit is >= (byte)'0' and <= (byte)'7'
                ? (value << 3) | (uint)(digit - '0')
                : throw TarReader.Malformed("has a number that is not octal");
        }

        return value;
    }
}
