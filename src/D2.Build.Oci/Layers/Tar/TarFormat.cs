namespace D2.Build.Oci;

/// <summary>Where the fields of a ustar header are (POSIX pax, ustar interchange format).</summary>
internal static class TarFormat
{
    public const int BlockSize = 512;

    public static readonly Range Name = ..100;
    public static readonly Range Mode = 100..108;
    public static readonly Range UserId = 108..116;
    public static readonly Range GroupId = 116..124;
    public static readonly Range Size = 124..136;
    public static readonly Range ModifiedTime = 136..148;
    public static readonly Range Checksum = 148..156;
    public static readonly Index TypeFlag = 156;
    public static readonly Range Magic = 257..265;
    public static readonly Range DeviceMajor = 329..337;
    public static readonly Range DeviceMinor = 337..345;
    public static readonly Range Prefix = 345..500;

    /// <summary>The bytes that fill the last block of content.</summary>
    public static int Padding(long size) => (int)(-size & (BlockSize - 1));

    /// <summary>The sum of a header's bytes, its checksum taken as spaces.</summary>
    public static int ChecksumOf(ReadOnlySpan<byte> header)
    {
        var sum = 8 * ' ';
        foreach (var value in header)
        {
            sum += value;
        }

        foreach (var value in header[Checksum])
        {
            sum -= value;
        }

        return sum;
    }
}
