using Crds.CertManagerIo.V1;
using D2.Build;

namespace Documented;

public static partial class Infrastructure
{
    public static InfraComponent Issuers { get; } = new("issuers")
    {
        Configs =
        {
            Resources =
            [
                new ClusterIssuer("letsencrypt")
                {
                    Spec =
                    {
                        Acme =
                        {
                            PrivateKeySecretRef = { Name = "letsencrypt-account" },
                            Solvers = [new() { Http01 = { Ingress = { Class = "nginx" } } }],
                        },
                    },
                },
            ],
            Overlays =
            {
                ["production"] = overlay => overlay
                    .Change<ClusterIssuer>("letsencrypt", issuer => issuer.Spec.Acme.Server = "https://acme-v02.api.letsencrypt.org/directory"),
            },
        },
    };
}
