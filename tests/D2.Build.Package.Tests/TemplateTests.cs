using D2.Build.Testing;

namespace D2.Build.Package.Tests;

/// <summary>The templates of dotnet new, packed and installed for this run: what they make builds without a finding, and its tests pass.</summary>
public sealed class TemplateTests(PackageFixture package) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    private Dictionary<string, string> Environment => new(StringComparer.Ordinal) { ["DOTNET_CLI_HOME"] = Path.Join(folder.Path, "home") };

    public async ValueTask InitializeAsync()
    {
        await DotNet.RequireAsync(RepositoryPaths.Root, ["pack", "src/D2.Build.Templates", "-c", RepositoryPaths.Configuration, "-o", folder.Path, "-v:q"]);
        await File.WriteAllTextAsync(Path.Join(folder.Path, "nuget.config"), package.FeedConfiguration);
        await RunAsync(".", "new", "install", Assert.Single(Directory.GetFiles(folder.Path, "*.nupkg")));
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("d2-fleet", "d2-cluster ProdUs", "d2-policy MaxReplicas", "bootstrap/prod-us/bootstrap.sh")]
    [InlineData("d2-infra", "d2-component Monitoring", "d2-component Dns", "bin/Debug/net10.0/manifests/components/dns/controllers/production/kustomization.yaml")]
    [InlineData("d2-apps", "d2-application Backend", "d2-application Web", "update-policies/podinfo.yaml")]
    public async Task WhatTheyMakeBuildsAndIsTested(string template, string first, string second, string file)
    {
        await RunAsync(".", "new", template, "--name", "Acme", "--organization", "acme", "--output", "made");
        foreach (var item in new[] { first, second })
        {
            await RunAsync("made", ["new", .. item.Split(' ')[..1], "--name", item.Split(' ')[1]]);
        }

        var built = await RunAsync("made", "build", "-nologo");

        Assert.Contains("0 Warning(s)", built.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(folder.Path, "made", file)), file);
        Assert.Empty(new[] { "*.key", "rendered/" }.Except(Read("made/.gitignore").Split('\n'), StringComparer.Ordinal));
        await RunAsync("made", "test", "--project", "tests/Acme.Tests");
        Assert.Contains(
            "dotnet test --project tests/Acme.Tests",
            await File.ReadAllTextAsync(Path.Join(folder.Path, "made/.github/workflows/validate.yaml"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d2-cluster --name Oslo --environment edge --channel latest --domain fleet.example.org", "OsloCluster.cs", """
        using D2.Build;

        [Fleet]
        public static partial class OsloCluster
        {
            public static Cluster Oslo { get; } = new("oslo")
            {
                Environment = "edge",
                FluxVersion = "2.9.x",
                Operator = new() { Version = "0.59.x" },
                Variables = { ["CLUSTER_DOMAIN"] = "oslo.fleet.example.org" },
            };
        }

        """)]
    [InlineData("d2-component --name ExternalDns --chart https://charts.example.org/external-dns --chart-version 1.19.0", "ExternalDnsComponent.cs", """
        using D2.Build;
        using D2.Build.Flux;

        [Components]
        public static partial class ExternalDnsComponent
        {
            public static InfraComponent ExternalDns { get; } = new("external-dns")
            {
                Controllers =
                [
        #pragma warning disable D2B5005 // The makers of the chart do not sign it.
                    new ChartRelease("external-dns")
                    {
                        Url = "https://charts.example.org/external-dns",
                        Version = "1.19.0",
                        OnFailure = ReleaseStrategyName.RetryOnFailure,
                        Release = { Spec = { ServiceAccountName = "flux" } },
                    },
        #pragma warning restore D2B5005
                ],
            };
        }

        """)]
    public async Task AnItemIsToldWhatItIs(string arguments, string file, string content)
    {
        await RunAsync(".", ["new", .. arguments.Split(' '), "--output", "item"]);

        Assert.Equal(content, Read($"item/{file}"));
    }

    // The sources and variables that the templates of components need are those the fleet's template has; and the tenant is as
    // documented, written into what its template made.
    [Fact]
    public async Task TheyFitTogether()
    {
        await RunAsync(".", "new", "d2-fleet", "--name", "AcmeFleet", "--output", "fleet");
        var contracts = Directory.CreateDirectory(Path.Join(folder.Path, "fleet", "contracts")).FullName;
        foreach (var arguments in new[] { "d2-infra --name AcmeInfra", "d2-apps --name AcmeApps", "d2-apps --name PaymentsApps --repository payments-apps --tenant payments --application ledger" })
        {
            var name = arguments.Split(' ')[2];
            await RunAsync(".", ["new", .. arguments.Split(' '), "--output", name]);
            await RunAsync(name, "build", "-nologo");
            File.Copy(Path.Join(folder.Path, name, $"bin/Debug/net10.0/{name}.contract.json"), Path.Join(contracts, $"{name}.json"));
        }

        await RunAsync("fleet", "restore");
        await RunAsync("fleet", "new", "d2-tenant", "--name", "Payments", "--component", "ledger");
        var documented = (await File.ReadAllTextAsync(Path.Join(RepositoryPaths.Root, "docs/code/fleet/PaymentsTenant.cs"), TestContext.Current.CancellationToken))
            .Replace("namespace Documented;", "namespace AcmeFleet;", StringComparison.Ordinal);
        Assert.Equal(string.Join('\n', documented.Split('\n').Where(line => !line.Contains("DependsOn", StringComparison.Ordinal))), Read("fleet/PaymentsTenant.cs"));
        await File.WriteAllTextAsync(Path.Join(folder.Path, "fleet/PaymentsTenant.cs"), documented, TestContext.Current.CancellationToken);

        Assert.Contains("0 Warning(s)", (await RunAsync("fleet", "build", "-nologo")).Output, StringComparison.Ordinal);
        Assert.Contains("\"payments:podinfo:tag\"", Read("PaymentsApps/versions.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github", "", "oci://ghcr.io/acme", ".github/workflows/push-artifact.yaml")]
    [InlineData("gitlab", "", "oci://registry.gitlab.com/acme", ".gitlab-ci.yml")]
    [InlineData("github", "registry.example.com/acme", "oci://registry.example.com/acme", ".github/workflows/push-artifact.yaml")]
    public async Task TheirOptionsAreFollowed(string ci, string registry, string address, string pipeline)
    {
        string[] options = registry.Length > 0 ? ["--registry", registry] : [];
        await RunAsync(".", ["new", "d2-fleet", "--name", "Acme", "--organization", "acme", "--ci", ci, "--output", "made", .. options]);

        var built = await RunAsync("made", "build", "-nologo");

        Assert.Contains("0 Warning(s)", built.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(folder.Path, "made", pipeline)));
        Assert.Contains(
            $"url: {address}/d2-fleet",
            await File.ReadAllTextAsync(Path.Join(folder.Path, "made", "bin/Debug/net10.0/manifests/clusters/staging/flux-system/flux-instance.yaml"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d2-fleet", "clusters/dev/tenants.yaml")]
    [InlineData("d2-infra", "components/cert-manager/controllers/dev/kustomization.yaml")]
    [InlineData("d2-apps", "components/frontend/dev/kustomization.yaml")]
    public async Task TheEnvironmentsAreThoseAskedFor(string template, string file)
    {
        await RunAsync(".", "new", template, "--name", "Acme", "--environments", "dev", "--environments", "production", "--output", "made");

        await RunAsync("made", "test", "--project", "tests/Acme.Tests");

        var manifests = Path.Join(folder.Path, "made", "bin/Debug/net10.0/manifests");
        Assert.True(File.Exists(Path.Join(manifests, file)));
        Assert.DoesNotContain(Directory.EnumerateDirectories(manifests, "staging", SearchOption.AllDirectories), _ => true);
    }

    [Fact]
    public void TheyAskForThisVersionOfThePackage() => Assert.All(
        Directory.GetFiles(Path.Join(RepositoryPaths.Root, "src", "D2.Build.Templates", "content"), "template.json", SearchOption.AllDirectories)
            .Select(File.ReadAllText).Where(text => text.Contains("packageVersion", StringComparison.Ordinal)),
        text => Assert.Contains($"\"defaultValue\": \"{Path.GetFileNameWithoutExtension(package.Package)["D2.Build.".Length..]}\"", text, StringComparison.Ordinal));

    private string Read(string file) => File.ReadAllText(Path.Join(folder.Path, file));

    private async Task<ProcessResult> RunAsync(string place, params string[] arguments)
    {
        var result = await DotNet.RunAsync(Path.Join(folder.Path, place), arguments, Environment);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result;
    }
}
