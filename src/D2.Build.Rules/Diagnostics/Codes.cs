namespace D2.Build.Rules;

/// <summary>
/// Every code the product reports. Blocks: 1xxx declarations and names, 2xxx substitution, 3xxx templates,
/// 4xxx dependencies, 5xxx trust, 6xxx source policy, 7xxx pipelines, 8xxx workloads, 9xxx the build itself.
/// </summary>
public static partial class Codes
{
    /// <summary>Every code, by id.</summary>
    // Computed on use: the order in which static fields of several files are initialised is not defined.
    public static IReadOnlyList<DiagnosticCode> All =>
    [
        .. Declarations,
        .. Components,
        .. Values,
        .. Substitution,
        .. Templates,
        .. Dependencies,
        .. Trust,
        .. Patterns,
        .. Expressions,
        .. Policies,
        .. Patches,
        .. InputFiles,
        .. Packing,
        .. Build,
        .. Registry,
        .. Publishing,
        .. Commands,
        .. Signing,
        .. Tenancy,
        .. Readiness,
        .. Schemas,
        .. Signers,
        .. TrustKinds,
        .. Channels,
        .. Clouds,
        .. Admission,
        .. Workloads,
        .. VariableUse,
        .. Pins,
    ];
}
