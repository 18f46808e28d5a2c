using System.Text.Json;
using CsCheck;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;
using k8s;
using k8s.Models;

namespace D2.Build.Manifests.Tests.Conversion;

public class KubernetesModelTests
{
    private static readonly DateTime Noon = new(2026, 1, 2, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void EveryModelIsWhatItsOwnSerializerWrites() => RandomModel.Any.Sample(
        model => JsonAssert.Same(KubernetesJson.Serialize(model), NodeConverter.ToNode(model)),
        iter: 2_000);

    [Theory]
    [InlineData("80", "80")]
    [InlineData("-1", "-1")]
    [InlineData("007", "7")]
    [InlineData("99999999999", "99999999999")]
    [InlineData("http", "http")]
    [InlineData("25%", "25%")]
    [InlineData("<< inputs.port >>", "\"<< inputs.port >>\"")]
    public void IntOrStringIsANumberWhereItLooksLikeOne(string text, string expected)
    {
        var node = NodeConverter.ToNode((k8s.Models.IntOrString)text);

        Assert.Equal($"{expected}\n", YamlWriter.ToText(node));
        JsonAssert.Same(KubernetesJson.Serialize((k8s.Models.IntOrString)text), node);
    }

    [Fact]
    public void ADeploymentReadsAsWrittenByHand()
    {
        var deployment = new V1Deployment
        {
            Metadata = new() { Name = "web", NamespaceProperty = "apps", Labels = new Dictionary<string, string> { ["app"] = "web" } },
            Spec = new()
            {
                Replicas = 2,
                Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } },
                Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } },
                Template = new()
                {
                    Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "web" } },
                    Spec = new() { Containers = [Container()], Volumes = [] },
                },
            },
        };

        Golden.Matches(YamlWriter.ToText(NodeConverter.ToResource(deployment)));
    }

    [Fact]
    public void ASecretHoldsBase64()
    {
        var secret = new V1Secret
        {
            Type = "Opaque",
            Metadata = new() { Name = "key" },
            Data = new Dictionary<string, byte[]> { ["token"] = [0xFF, 0, 1] },
            StringData = new Dictionary<string, string> { ["on"] = "0x1F" },
        };

        Assert.Equal(
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: key\ntype: Opaque\ndata:\n  token: /wAB\nstringData:\n  \"on\": \"0x1F\"\n",
            YamlWriter.ToText(NodeConverter.ToResource(secret)));
    }

    [Fact]
    public void TimesAreInUtcWithSixDigitsOrNone()
    {
        var occurrence = new Corev1Event { FirstTimestamp = Noon, EventTime = Noon.AddTicks(1_234_567), LastTimestamp = Noon.ToLocalTime() };

        var node = (Mapping)NodeConverter.ToNode(occurrence);

        Assert.Equal("2026-01-02T12:00:00Z", node["firstTimestamp"].ToString());
        Assert.Equal("2026-01-02T12:00:00.123456Z", node["eventTime"].ToString());
        Assert.Equal("2026-01-02T12:00:00Z", node["lastTimestamp"].ToString());
    }

    [Fact]
    public void ASchemaKeepsFreeFormValues()
    {
        using var json = JsonDocument.Parse("""{"a": [1, null, 1.5, "x", true]}""");
        var schema = new V1JSONSchemaProps
        {
            Type = "object",
            RefProperty = "#/definitions/x",
            DefaultProperty = json.RootElement,
            EnumProperty = ["a", 1],
            Maximum = 1e21,
            Properties = new Dictionary<string, V1JSONSchemaProps> { ["spec"] = new() { Type = "string", XKubernetesIntOrString = true } },
        };

        JsonAssert.Same(KubernetesJson.Serialize(schema), NodeConverter.ToNode(schema));
    }

    [Fact]
    public void AResourceKnowsItsKindAndPlace()
    {
        var location = new SourceLocation("Fleet.cs", 12);

        var resource = NodeConverter.ToResource(new V1Deployment { Metadata = new() { Name = "web" } }, location);

        Assert.Equal(("apps/v1", "Deployment", "web"), (resource.ApiVersion, resource.Kind, resource.Name));
        Assert.Equal(location, resource.Location);
    }

    [Fact]
    public void WhatAModelSaysAboutItsKindIsKept()
    {
        var resource = NodeConverter.ToResource(new V1Deployment { ApiVersion = "apps/v2", Kind = "" });

        Assert.Equal(("apps/v2", "Deployment"), (resource.ApiVersion, resource.Kind));
    }

    private static V1Container Container() => new()
    {
        Name = "web",
        Image = "ghcr.io/acme/web:1.0.0",
        Args = ["--port=8080", "yes"],
        Env = [new() { Name = "LEVEL", Value = "1" }],
        LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" }, PeriodSeconds = 10 },
        Ports = [new() { Name = "http", ContainerPort = 8080 }],
        ReadinessProbe = new() { TcpSocket = new() { Port = 8080 } },
        Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("0.5"), ["memory"] = new("64Mi") } },
    };
}
