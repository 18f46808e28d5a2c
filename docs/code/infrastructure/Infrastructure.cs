using D2.Build;

namespace Documented;

[Components]
public static partial class Infrastructure
{
    public static Organization Acme { get; } = Organization.OnGitHub("acme");

    public static InfraComponent Dns { get; } = new("dns")
    {
        Controllers = [new ChartRelease("external-dns") { Url = "oci://ghcr.io/acme/charts/external-dns", Version = "1.19.0" }],
    };
}
