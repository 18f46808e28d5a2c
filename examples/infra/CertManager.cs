using D2.Build;

/// <summary>The components that the platform team runs on every cluster.</summary>
[Components]
public static partial class PlatformComponents
{
    public static Organization Organization { get; } = Organization.OnGitHub("controlplaneio-fluxcd");

    public static InfraComponent CertManager { get; } = new("cert-manager")
    {
        Controllers =
        [
            new ChartRelease("cert-manager")
            {
                Url = "oci://quay.io/jetstack/charts/cert-manager",
                Version = Pins.CertManager, Updates = "1.x",
                SourceName = "cert-manager-chart",
                Values = new { crds = new { enabled = true, keep = true } },
                Release = { Spec = { ReleaseName = "cert-manager", ServiceAccountName = "flux" } },
            },
        ],
        Configs =
        {
            Resources =
            [
                new KubernetesObject("cert-manager.io/v1", "ClusterIssuer", "letsencrypt")
                {
                    ["spec"] = NodeConverter.ToNode(new
                    {
                        acme = new
                        {
                            email = "fluxcdbot@users.noreply.github.com",
                            privateKeySecretRef = new { name = "letsencrypt-nginx" },
                            solvers = new[] { new { http01 = new { ingress = new { @class = "nginx" } } } },
                        },
                    }),
                },
            ],
            Overlays =
            {
                ["staging"] = overlay => AcmeServer(overlay, "acme-staging-v02"),
                ["production"] = overlay => AcmeServer(overlay, "acme-v02"),
            },
        },
        Provides = ["cert-manager.io/ClusterIssuer"],
    };

    private static Overlay AcmeServer(Overlay overlay, string host) => overlay.Change("ClusterIssuer", "letsencrypt", issuer =>
        issuer.Merge(new { spec = new { acme = new { server = $"https://{host}.api.letsencrypt.org/directory" } } }));
}
