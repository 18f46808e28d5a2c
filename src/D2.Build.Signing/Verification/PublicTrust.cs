namespace D2.Build.Signing;

/// <summary>The files about the public instance that are part of this assembly.</summary>
internal static class PublicTrust
{
    internal static byte[] Read(string name)
    {
        using var stream = typeof(PublicTrust).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
