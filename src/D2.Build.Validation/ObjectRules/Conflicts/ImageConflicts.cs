namespace D2.Build.Validation;

/// <summary>ImagePolicy.</summary>
internal static class ImageConflicts
{
    public static KindConflicts Policy { get; } = new("image.toolkit.fluxcd.io", "ImagePolicy",
    [
        new("spec", IntervalWithoutAlways, "interval is for the digestReflectionPolicy Always only."),
        new("spec", AlwaysWithoutInterval, "The digestReflectionPolicy Always needs interval to be set."),
        new("spec.policy", NotOneOrder, "policy needs exactly one of semver, numerical and alphabetical."),
    ]);

    private static readonly string[] Orders = ["semver", "numerical", "alphabetical"];

    private static bool NotOneOrder(Mapping policy) => Orders.Count(order => Fields.Has(policy, order)) != 1;

    private static bool IntervalWithoutAlways(Mapping spec) =>
        Fields.Has(spec, "interval") && Fields.IsNot(spec, "digestReflectionPolicy", "Always");

    private static bool AlwaysWithoutInterval(Mapping spec) =>
        Fields.Is(spec, "digestReflectionPolicy", "Always") && !Fields.Has(spec, "interval");
}
