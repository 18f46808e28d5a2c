using D2.Build.Testing;

namespace D2.Build.Model.Tests.Components;

public sealed class GeneratorVariablesTests
{
    private const string Switch = "kustomize.toolkit.fluxcd.io/substitute";

    [Fires("D2B2003", "D2B2002")]
    [Theory]
    [InlineData("LOG_LEVEL=${NOPE}", "D2B2003")]
    [InlineData("LOG_LEVEL=${a-b}", "D2B2002")]
    public void LiteralsMeanVariables(string literal, string code)
    {
        var problem = Assert.Single(Expanded.Of(With(new("config", "Web.cs", 7) { Literals = [literal, "HOST=ledger.${CLUSTER_DOMAIN}"] })).Problems);

        Assert.Equal((code, new SourceLocation("Web.cs", 7), literal), (problem.Violation.Code.Id, problem.Location, problem.Text));
    }

    [Fact]
    public void AMisspeltVariableIsNamed() => Assert.EndsWith(
        " Did you mean '${CLUSTER_DOMAIN}'?",
        Assert.Single(Expanded.Of(With(new("config") { Literals = ["HOST=${CLUSTER_DOMIAN}"] })).Problems).Violation.Message, StringComparison.Ordinal);

    [Silent("D2B2003", "D2B2010")]
    [Fact]
    public void LiteralsWithVariablesOfClustersAreReplaced()
    {
        var part = Expanded.PartOf(With(new("config") { Literals = ["HOST=${CLUSTER_DOMAIN}", "TAG=${TAG:-x}", "PATH=$${HOME}"] }));

        Assert.Null(part.Base.Settings.ConfigMaps[0].Options.Annotations[Switch]);
    }

    [Fires("D2B2010")]
    [Fact]
    public void AVariableInALiteralBesideAForeignFileIsReported()
    {
        var literal = "HOST=${CLUSTER_DOMAIN}";

        var problem = Assert.Single(Expanded.Of(
            With(new("config", "Web.cs", 7) { Literals = [literal, "A=b"], Files = ["d.json"] }), new() { ["d.json"] = "\"${datasource}\"" }).Problems);

        Assert.Equal(("D2B2010", new SourceLocation("Web.cs", 7), literal), (problem.Violation.Code.Id, problem.Location, problem.Text));
        Assert.Contains("${CLUSTER_DOMAIN} stays as it is: beside it is ${datasource}, which", problem.Violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KnownAndUnknownInOneFileAreReportedAtTheLineOfTheKnown()
    {
        var problem = Assert.Single(Expanded.Of(
            With(new("config") { Files = ["app.properties"] }), new() { ["app.properties"] = "a=${nope}\nhost=${CLUSTER_DOMAIN}\n" }).Problems);

        Assert.Equal(("D2B2010", 2), (problem.Violation.Code.Id, problem.Location.Line));
    }

    [Fact]
    public void InAPlainFileTheyAreReportedToo()
    {
        var files = new FakeFiles { ["a.yaml"] = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: '${nope}', b: '${CLUSTER_DOMAIN}'}\n" };

        var problem = Assert.Single(Expanded.Of(new AppComponent("web") { Resources = [new PlainFile("a.yaml")] }, files).Problems);

        Assert.Equal(("D2B2010", 4), (problem.Violation.Code.Id, problem.Location.Line));
        Assert.Empty(Expanded.Of(new AppComponent("web") { Resources = [new PlainFile("a.yaml") { Substitute = false }] }, files).Problems);
    }

    [Fact]
    public void WhoSaysFalseMeansItForFilesAndNotForLiterals()
    {
        Assert.Empty(Expanded.Of(
            With(new("config") { Files = ["x.txt"], Substitute = false }), new() { ["x.txt"] = "${nope} ${CLUSTER_DOMAIN}" }).Problems);
        Assert.Equal("D2B2010", Expanded.Problem(With(new("config") { Literals = ["HOST=${CLUSTER_DOMAIN}"], Substitute = false })));
    }

    [Fact]
    public void WhoSaysTrueHasNothingElseInFiles() => Assert.Equal(
        "D2B2003", Expanded.Problem(With(new("config") { Files = ["x.txt"], Substitute = true }), new() { ["x.txt"] = "${nope}" }));

    [Fact]
    public void ContractsNameWhatGeneratorsUse()
    {
        var component = Assert.Single(ContractExpansion.Of(Expanded.Of(
            With(new("config") { Literals = ["HOST=${CLUSTER_DOMAIN}", "TAG=${TAG:-x}"], Files = ["key=b/x.txt"], Envs = ["e.env"] }),
            new() { ["b/x.txt"] = "${CLUSTER_NAME}", ["e.env"] = "A=${ENVIRONMENT}" })).Components);

        Assert.Equal(["CLUSTER_DOMAIN", "CLUSTER_NAME", "ENVIRONMENT"], component.Variables);
        Assert.Equal(["TAG"], component.OptionalVariables);
    }

    [Fact]
    public void ContractsSayWhatIsEncrypted()
    {
        const string key = "-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n";
        var files = new FakeFiles { ["db.yaml"] = "a: ENC[x]\nsops: {}\n", ["cosign.pub"] = key };

        Assert.True(IsEncrypted(new("web") { Settings = { Secrets = [new("db") { Files = ["x=db.yaml"] }] } }));
        Assert.True(IsEncrypted(new("web") { Overlays = { ["staging"] = overlay => overlay.Settings.Secrets.Add(new("db") { Files = ["x=db.yaml"] }) } }));
        Assert.True(IsEncrypted(new("web") { Resources = [new KubernetesObject("v1", "Secret", "db") { ["sops"] = new Mapping { ["mac"] = "x" } }] }));
        Assert.False(IsEncrypted(new("web") { Settings = { Secrets = [new("keys") { Files = ["cosign.pub"] }], ConfigMaps = [new("docs") { Files = ["db.yaml"] }] } }));

        bool IsEncrypted(AppComponent component) => Assert.Single(ContractExpansion.Of(Expanded.Of(component, files)).Components).IsEncrypted;
    }

    private static AppComponent With(ConfigMapGenerator generator) => new("web") { Settings = { ConfigMaps = [generator] } };
}
