namespace D2.Build.Oci;

/// <summary>An entry of an archive.</summary>
/// <param name="Path">Its path as it is written there.</param>
/// <param name="Type">Its type flag.</param>
internal sealed record TarEntry(string Path, byte Type);
