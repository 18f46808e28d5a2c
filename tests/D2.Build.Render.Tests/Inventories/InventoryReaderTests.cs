using D2.Build.Manifests;

namespace D2.Build.Render.Tests;

/// <summary>What is found in the objects that are written.</summary>
public sealed class InventoryReaderTests
{
    [Fact]
    public void ChartsImagesDefinitionsAndSourcesAreFoundOnce()
    {
        var chart = Object("OCIRepository", ("url", "oci://ghcr.io/charts/podinfo"), ("ref", Map(("semver", "6.x"), ("digest", "sha256:" + new string('a', 64)))),
            ("layerSelector", Map(("mediaType", "application/vnd.cncf.helm.chart.content.v1.tar+gzip"))));
        var source = Object("OCIRepository", ("url", "oci://ghcr.io/acme/apps"), ("ref", Map(("tag", "latest"))));
        var release = Object("HelmRelease", ("chart", Map(("spec", Map(("chart", "nginx"), ("version", "1.2.3"))))), ("values", Map(("image", Map(("repository", "docker.io/nginx"), ("tag", "1.27"))))));
        var pods = Object("Deployment", ("template", Map(("spec", Map(("containers", new Sequence([Map(("image", "localhost:5000/a/b:v1@sha256:cc"))])))))));
        var nested = Object("ResourceSet", ("resources", new Sequence([chart])));

        var found = InventoryReader.Of([File("a.yaml", chart, source, release), File("b.yaml", pods, nested)]);

        Assert.Equal(
            [
                new("chart", "nginx", "1.2.3", null),
                new("chart", "oci://ghcr.io/charts/podinfo", "6.x", "sha256:" + new string('a', 64)),
                new("image", "docker.io/nginx", "1.27", null),
                new("image", "localhost:5000/a/b", "v1", "sha256:cc"),
                new("source", "oci://ghcr.io/acme/apps", "latest", null),
            ],
            found);
    }

    [Theory]
    [InlineData("nginx", "nginx", null, null)]
    [InlineData("host:5000/nginx", "host:5000/nginx", null, null)]
    [InlineData("host:5000/nginx:1", "host:5000/nginx", "1", null)]
    [InlineData("nginx@sha256:aa", "nginx", null, "sha256:aa")]
    public void ImagesAreReadAsRuntimesDo(string reference, string name, string? tag, string? digest) =>
        Assert.Equal(new InventoryEntry("image", name, tag, digest), ImageName.Read(reference));

    private static ManifestFile File(string path, params Node[] documents) => new(path, documents, SourceLocation.None);

    private static Mapping Object(string kind, params (string Key, Node Value)[] spec) =>
        Map(("apiVersion", "any/v1"), ("kind", kind), ("spec", Map(spec)));

    private static Mapping Map(params (string Key, Node Value)[] pairs)
    {
        var mapping = new Mapping();
        foreach (var (key, value) in pairs)
        {
            mapping[key] = value;
        }

        return mapping;
    }
}
