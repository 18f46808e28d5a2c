namespace D2.Build.Manifests.Patches;

/// <summary>The halves of an <c>apiVersion</c>.</summary>
internal static class ApiGroup
{
    /// <summary>The group; empty for the core group.</summary>
    public static string Of(string apiVersion) => apiVersion.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? apiVersion[..slash] : "";

    /// <summary>The version without its group.</summary>
    public static string Version(string apiVersion) => apiVersion[(apiVersion.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
