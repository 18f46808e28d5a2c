namespace D2.Build.Validation;

/// <summary>Every rule over pins, their policies and the objects of these. All findings are given, not only the first.</summary>
public static class VersionUpdateValidator
{
    /// <summary>Checks the pins of a project.</summary>
    /// <param name="updates">The pins and policies.</param>
    /// <param name="objects">The objects of the policies.</param>
    public static IEnumerable<Finding> Check(VersionUpdates updates, IReadOnlyList<VersionPolicyObjects> objects) =>
    [
        .. PinTexts.Check(updates),
        .. MarkersAndPolicies.Check(updates),
        .. ReflectedDigests.Check(updates, objects),
        .. PinnedVersions.Check(updates, objects),
        .. objects.SelectMany(o => ObjectValidator.Check(o.Repository).Concat(ObjectValidator.Check(o.Policy))),
    ];
}
