namespace D2.Build.Validation.Tests.Overview;

public sealed class SecretUseTests
{
    public static TheoryData<string, object, string> Specs => new()
    {
        { "Kustomization", new { decryption = new { secretRef = new { name = "keys" } } }, "keys" },
        { "OCIRepository", new { certSecretRef = new { name = "ca" }, verify = new { secretRef = new { name = "cosign" } } }, "ca cosign" },
        { "HelmRelease", new { valuesFrom = new[] { new { kind = "Secret", name = "values" }, new { kind = "ConfigMap", name = "plain" } } }, "values" },
        { "HelmRelease", new { values = new { pullSecret = "of-the-chart" } }, "" },
        { "FluxInstance", new { sync = new { pullSecret = "pull" } }, "pull" },
        { "Ingress", new { tls = new[] { new { secretName = "tls" } } }, "tls" },
        { "Certificate", new { secretName = "written" }, "" },
        { "ClusterIssuer", new { acme = new { privateKeySecretRef = new { name = "written" } } }, "" },
        { "Pod", new { imagePullSecrets = new[] { new { name = "pull" } } }, "pull" },
        { "Pod", new { containers = new[] { new { env = new[] { new { valueFrom = new { secretKeyRef = new { name = "env", key = "k" } } } } } } }, "env" },
    };

    [Theory]
    [MemberData(nameof(Specs))]
    public void TheFieldsOfKubernetesAndFluxAreKnown(string kind, object spec, string names)
    {
        var resource = new KubernetesObject("example.com/v1", kind, "it") { Namespace = "web", ["spec"] = NodeConverter.ToNode(spec) };

        var uses = SecretUse.AllOf([resource]);

        Assert.Equal(names, string.Join(' ', uses.Select(use => use.Name)));
        Assert.All(uses, use => Assert.Equal(("web", $"{kind}/web/it"), (use.Namespace, Assert.Single(use.UsedBy).ToPath())));
    }
}
