using System.Text;

namespace D2.Build.Validation.Tests.ComponentRules;

public sealed class PlainFilePlacesTests
{
    private const string Text = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: first}
        ---
        apiVersion: helm.toolkit.fluxcd.io/v2
        kind: HelmRelease
        metadata:
          name: memcached
        spec:
          interval: ${NOPE}
          chartRef: {kind: OCIRepository, name: memcached}
          values:
            auth:
              password: correct horse
          install: {strategy: {name: RetryOnFailure}}
          upgrade: {strategy: {name: RetryOnFailure}}
        """;

    [Fact]
    public void AFindingInAPlainFileIsAtTheLineOfTheField()
    {
        var findings = Check(new AppComponent("web") { Resources = [new PlainFile("memcached.yaml") { Substitute = true }] });

        Assert.Equal(
            [("D2B2003", new SourceLocation("memcached.yaml", 10)), ("D2B8011", new("memcached.yaml", 14))],
            findings.Select(finding => (finding.Code.Id, finding.Location)));
    }

    [Fact]
    public void OverlaysKeepThePlaces()
    {
        var findings = Check(new AppComponent("web")
        {
            Resources = [new PlainFile("memcached.yaml")],
            Overlays = { ["production"] = overlay => overlay.Values("memcached", new { persistence = new { enabled = false } }) },
        });

        Assert.Contains(("D2B8012", 12), findings.Select(finding => (finding.Code.Id, finding.Location.Line)));
    }

    private static Finding[] Check(Component component) =>
        [.. RepositoryValidator.Check(new ComponentSet(Organization.OnGitHub("acme"), new("d2-apps"), [component]).Expand(new OneText()))];

    private sealed class OneText : ISourceFiles
    {
        public SourceFile Read(string path, SourceLocation from) => new(path, Encoding.UTF8.GetBytes(Text));

        public IReadOnlyList<string> List(string folder, SourceLocation from) => [];
    }
}
