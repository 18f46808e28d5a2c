namespace D2.Build.Manifests.Patches;

/// <summary>The member with which a strategic merge patch says more than "merge".</summary>
internal static class Directive
{
    public const string Key = "$patch";
    public const string Delete = "delete";
    public const string Replace = "replace";

    /// <summary>The directive of a patch; null where it merges.</summary>
    public static string? Of(Node patch) => patch is Mapping mapping ? mapping[Key]?.ToString() : null;
}
