using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>The ways to sign beside the usual one.</summary>
internal static class Trusts
{
    public static IReadOnlyDictionary<string, Trust> All { get; } = new Dictionary<string, Trust>(StringComparer.Ordinal)
    {
        ["key"] = new KeyTrust("cosign-pub", SampleKeys.One),
        ["twoKeys"] = new KeyTrust("cosign-pub", SampleKeys.One, SampleKeys.Two),
        ["ownSigstore"] = new KeylessTrust("sigstore-root"),
        ["notation"] = new NotationTrust("notation-trust"),
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
