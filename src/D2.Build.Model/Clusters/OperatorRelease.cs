using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// How Flux Operator keeps itself up to date: a ResourceSet with its chart, verified, and the chart's values.
/// </summary>
public sealed class OperatorRelease
{
    /// <summary>The chart. Default: the one its makers publish.</summary>
    [StringSyntax(nameof(TextFormat.OciUrl))]
    public string ChartUrl { get; init; } = "oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator";

    /// <summary>The range of chart versions. Default <c>*</c>.</summary>
    [StringSyntax(nameof(TextFormat.SemverRange))]
    public string Version { get; init; } = "*";

    /// <summary>Who must have signed the chart. Default: the release workflow of its makers.</summary>
    public OciVerification Verify { get; init; } = new()
    {
        Provider = VerificationProvider.Cosign,
        MatchOidcIdentity =
        [
            new()
            {
                Issuer = @"^https://token\.actions\.githubusercontent\.com$",
                Subject = @"^https://github\.com/controlplaneio-fluxcd/charts/\.github/workflows/release\.yml@refs/tags/v\d+\.\d+\.\d+$",
            },
        ],
    };

    /// <summary>Chart values, merged over the conventional ones: multi-tenancy on, with the ServiceAccount flux-operator.</summary>
    public Mapping Values { get; init; } = new();

    /// <summary>Where the values are kept. Default: a file beside the ResourceSet that becomes a ConfigMap.</summary>
    public OperatorValues ValuesIn { get; init; } = OperatorValues.ConfigMap;
}
