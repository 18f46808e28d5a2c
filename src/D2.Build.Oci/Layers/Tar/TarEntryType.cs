namespace D2.Build.Oci;

/// <summary>Type flags of tar headers (POSIX pax, ustar interchange format).</summary>
internal static class TarEntryType
{
    public const byte File = (byte)'0';
    public const byte OldFile = 0;
    public const byte Folder = (byte)'5';
    public const byte ExtendedHeader = (byte)'x';
    public const byte GlobalHeader = (byte)'g';
    public const byte GnuLongName = (byte)'L';
}
