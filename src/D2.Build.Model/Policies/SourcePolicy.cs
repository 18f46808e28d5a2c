using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// Where tenants may pull from: an allowlist of addresses, and an admission policy that holds the sources of every tenant
/// namespace to it. Other admission policies go into <see cref="Tenant.Resources"/>.
/// </summary>
/// <param name="name">The name of the ResourceSet and the file. DNS-1123 label.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class SourcePolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Tenant(name, file, line)
{
    /// <summary>
    /// The beginnings of the addresses that are allowed, with scheme and final slash: <c>oci://ghcr.io/acme/</c>.
    /// </summary>
    public required IReadOnlyList<string> Allow { get; init; }

    /// <summary>The ConfigMap with the allowlist. Default <c>flux-allowlist</c>.</summary>
    public string ConfigMapName { get; init; } = "flux-allowlist";

    /// <summary>The admission policy. Default <c>source.policy.fluxcd.controlplane.io</c>.</summary>
    public string PolicyName { get; init; } = "source.policy.fluxcd.controlplane.io";

    /// <summary>The binding of the policy to the tenants' namespaces. Default <c>flux-tenant-sources</c>.</summary>
    public string BindingName { get; init; } = "flux-tenant-sources";

    /// <summary>
    /// The resources of <c>source.toolkit.fluxcd.io</c> that are checked. What has no address with a scheme, as buckets and
    /// external artifacts, is on no allowlist and so denied.
    /// </summary>
    public IReadOnlyList<string> Kinds { get; init; } =
        ["gitrepositories", "ocirepositories", "helmrepositories", "buckets", "externalartifacts"];
}
