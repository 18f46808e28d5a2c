namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A change or patch whose object does not exist.</summary>
    public static readonly DiagnosticCode PatchWithoutTarget = new(
        "D2B8001", "Patch matches nothing", Severity.Error,
        "Kustomize passes over a patch whose target matches no object, so the environment silently stays as the base is.");

    /// <summary>A patch that hits more than its author may think.</summary>
    public static readonly DiagnosticCode PatchTargetsSeveral = new(
        "D2B8002", "Patch without a name matches several objects", Severity.Warning,
        "A target without a name stands for every object of its kind, those added later included.");

    /// <summary>A patch that cannot be applied.</summary>
    public static readonly DiagnosticCode InvalidPatch = new(
        "D2B8003", "Patch cannot be applied", Severity.Error,
        "A strategic merge patch names apiVersion, kind and name of its object; a JSON 6902 operation names a field that exists.");

    private static IEnumerable<DiagnosticCode> Patches => [PatchWithoutTarget, PatchTargetsSeveral, InvalidPatch];
}
