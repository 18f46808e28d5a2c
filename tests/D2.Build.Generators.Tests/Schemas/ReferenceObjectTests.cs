using System.Text.Json.Nodes;
using D2.Build.Generators.Tests.Schemas.Support;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Schemas;

/// <summary>The reference's custom resources, written with types that are generated from the schemas of their kinds.</summary>
public sealed class ReferenceObjectTests
{
    private const string Monitors = """
        using D2.Build;
        using Crds.MonitoringCoreosCom.V1;

        public static class Use
        {
            public static ServiceMonitor Service => new("flux-operator")
            {
                Labels = { ["app.kubernetes.io/part-of"] = "flux", ["app.kubernetes.io/component"] = "monitoring" },
                Spec =
                {
                    NamespaceSelector = { MatchNames = ["flux-system"] },
                    Selector = { MatchLabels = { ["app.kubernetes.io/name"] = "flux-operator" } },
                    Endpoints = [new() { TargetPort = 8080, Path = "/metrics", Interval = "60s", ScrapeTimeout = "30s" }],
                },
            };

            public static PodMonitor Pod => new("flux-system")
            {
                Labels = { ["app.kubernetes.io/part-of"] = "flux", ["app.kubernetes.io/component"] = "monitoring" },
                Spec =
                {
                    NamespaceSelector = { MatchNames = ["flux-system"] },
                    Selector =
                    {
                        MatchExpressions =
                        [
                            new()
                            {
                                Key = "app",
                                Operator = LabelOperator.In,
                                Values =
                                [
                                    "helm-controller", "source-controller", "kustomize-controller",
                                    "notification-controller", "image-automation-controller", "image-reflector-controller",
                                ],
                            },
                        ],
                    },
                    PodMetricsEndpoints = [new() { Port = "http-prom" }],
                },
            };
        }
        """;

    private const string Issuers = """
        using Crds.CertManagerIo.V1;

        public static class Use
        {
            public static ClusterIssuer Issuer => new("letsencrypt")
            {
                Spec =
                {
                    Acme =
                    {
                        Email = "fluxcdbot@users.noreply.github.com",
                        PrivateKeySecretRef = { Name = "letsencrypt-nginx" },
                        Solvers = [new() { Http01 = { Ingress = { Class = "nginx" } } }],
                    },
                },
            };
        }
        """;

    [Fact]
    public void MonitorsAreTheReferencesOwn()
    {
        var run = SchemaRun.Of(
            Monitors,
            RealSchemas.Crd("monitoring.coreos.com", "ServiceMonitor", "v1"),
            RealSchemas.Crd("monitoring.coreos.com", "PodMonitor", "v1")).Compiles();

        AssertSame("d2-infra/components/monitoring/configs/base/servicemonitor.yaml", run.Use<KubernetesObject>("Service"));
        AssertSame("d2-infra/components/monitoring/configs/base/podmonitor.yaml", run.Use<KubernetesObject>("Pod"));
    }

    [Fact]
    public void TheIssuerIsTheReferencesOwn()
    {
        var run = SchemaRun.Of(Issuers, RealSchemas.Crd("cert-manager.io", "ClusterIssuer", "v1"), RealSchemas.Crd("cert-manager.io", "Certificate", "v1")).Compiles();

        AssertSame("d2-infra/components/cert-manager/configs/base/cluster-issuers.yaml", run.Use<KubernetesObject>("Issuer"));
    }

    [Fact]
    public void TheLargestDefinitionCompilesWithoutWarnings() =>
        SchemaRun.Of(RealSchemas.Crd("monitoring.coreos.com", "Prometheus", "v1")).Compiles();

    // Parsing alone: to bind thousands of types that are all of the same make takes the compiler half a minute.
    [Fact]
    public void EveryLargeDefinitionBecomesCode()
    {
        var files = RealSchemas.All("monitoring.coreos.com").ToArray();

        var run = SchemaRun.Of(files);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(files.Length, run.Files.Count);
        Assert.True(run.FieldSchemas.Count() > 1000);
        Assert.All(run.Result.GeneratedTrees, tree => Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("cert-manager.io")]
    [InlineData("source.toolkit.fluxcd.io")]
    [InlineData("helm.toolkit.fluxcd.io")]
    [InlineData("fluxcd.controlplane.io")]
    public void EveryKindOfAGroupCompilesWithoutWarnings(string group)
    {
        var files = RealSchemas.All(group).ToArray();

        var run = SchemaRun.Of(files).Compiles();

        Assert.Equal(files.Length, run.Files.Count);
    }

    private static void AssertSame(string reference, KubernetesObject resource)
    {
        var expected = Assert.Single(YamlJson.Read(RealSchemas.Reference(reference)));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        YamlWriter.Write([resource], buffer);
        var actual = Assert.Single(YamlJson.Read(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan)));
        Assert.True(JsonNode.DeepEquals(expected, actual), actual.ToJsonString());
    }
}
