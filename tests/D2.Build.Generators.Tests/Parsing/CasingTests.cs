using System.Text.Json;
using D2.Build.Generators.Parsing;

namespace D2.Build.Generators.Tests.Parsing;

public sealed class CasingTests
{
    [Theory]
    [InlineData("Name")]
    [InlineData("ArtifactTag")]
    [InlineData("URL")]
    [InlineData("OCIUrl")]
    [InlineData("IPv4Address")]
    [InlineData("A")]
    [InlineData("AB")]
    [InlineData("ABc")]
    [InlineData("A1B")]
    [InlineData("K8S")]
    [InlineData("_Name")]
    [InlineData("name")]
    [InlineData("nAME")]
    [InlineData("X_Y")]
    [InlineData("Über")]
    [InlineData("ÄÖÜber")]
    public void InputsAreNamedAsSystemTextJsonWould(string name) =>
        Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), Casing.ToCamel(name));

    [Theory]
    [InlineData("CLUSTER_NAME", "ClusterName")]
    [InlineData("K8S_VERSION", "K8sVersion")]
    [InlineData("A__B_", "AB")]
    [InlineData("_A", "A")]
    [InlineData("A_1", "A1")]
    [InlineData("clusterName", "ClusterName")]
    [InlineData("cluster_domain", "ClusterDomain")]
    [InlineData("_", "")]
    public void VariablesBecomeProperties(string name, string property) => Assert.Equal(property, Casing.ToPascal(name));
}
