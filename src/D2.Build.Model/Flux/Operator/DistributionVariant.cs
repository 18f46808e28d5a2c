using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The flavour of the images of Flux.</summary>
public enum DistributionVariant
{
    /// <summary>The images of the Flux project.</summary>
    [JsonStringEnumMemberName("upstream-alpine")]
    UpstreamAlpine,

    /// <summary>Hardened images on Alpine.</summary>
    [JsonStringEnumMemberName("enterprise-alpine")]
    EnterpriseAlpine,

    /// <summary>Hardened images without a shell.</summary>
    [JsonStringEnumMemberName("enterprise-distroless")]
    EnterpriseDistroless,

    /// <summary>Hardened images without a shell, with FIPS cryptography.</summary>
    [JsonStringEnumMemberName("enterprise-distroless-fips")]
    EnterpriseDistrolessFips,
}
