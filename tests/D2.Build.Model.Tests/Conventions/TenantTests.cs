using D2.Build.Flux;
using D2.Build.Kubernetes;
using static D2.Build.Model.Tests.Conventions.SampleFleets;

namespace D2.Build.Model.Tests.Conventions;

public sealed class TenantTests
{
    private static readonly Organization Acme = Organization.OnGitHub("acme");

    [Fact]
    public void AnApplicationsNamespaceCarriesTheLabelThatPoliciesSelect()
    {
        var set = Apps(new AppsTenant("apps") { Components = ["web"] });

        Assert.Equal("tenant", Single<Namespace>(set).Labels["toolkit.fluxcd.io/role"]);
    }

    [Fact]
    public void ATagFromAVariableIsQuotedSoThatItStaysText()
    {
        var set = Apps(new AppsTenant("apps") { Components = ["web"] });

        Assert.Equal("<< inputs.tag | quote >>", Single<OciRepository>(set).Spec.Ref.Tag);
        Assert.Equal("<< inputs.tenant >>", Single<Namespace>(set).Name);
    }

    [Fact]
    public void OneInputThatIsNotSafeQuotesThePlaceholderForAll()
    {
        var set = Apps(new AppsTenant("apps") { Components = [new("web") { Tag = "stable" }, new("api") { Tag = "1.10" }] });

        Assert.Equal("<< inputs.tag | quote >>", Single<OciRepository>(set).Spec.Ref.Tag);
    }

    [Fact]
    public void SafeInputsAreLeftWithoutQuotes()
    {
        var set = Apps(new AppsTenant("apps") { Components = [new("web") { Tag = "stable" }] });

        Assert.Equal("<< inputs.tag >>", Single<OciRepository>(set).Spec.Ref.Tag);
    }

    [Fact]
    public void CustomizationsReachTheResourcesInsideTheSet()
    {
        var set = Apps(new AppsTenant("apps")
        {
            Components = ["web"],
            Customize = { (FluxKustomization k) => k.Spec.Timeout = "15m", (KubernetesObject o) => o.Labels["team"] = "web" },
        });

        Assert.Equal("15m", Single<FluxKustomization>(set).Spec.Timeout?.Text);
        Assert.Equal("web", Single<ServiceAccount>(set).Labels["team"]);
        Assert.Equal("web", set.Labels["team"]);
    }

    [Fact]
    public void DecryptionReachesEveryKustomizationAndItsKeyEveryNamespace()
    {
        var tenant = new InfraTenant("infra")
        {
            Components = ["dns"],
            Decryption = new() { Provider = DecryptionProvider.Sops, SecretRef = "sops-age" },
            Customize = { (FluxKustomization k) => k.Spec.Decryption.ServiceAccountName = k.Name },
        };

        var resources = TenantConvention.Expand(Acme, tenant).Spec.Resources.OfType<KubernetesObject>().ToArray();

        Assert.All(resources.OfType<FluxKustomization>(), k => Assert.Equal(("sops-age", k.Name), (k.Spec.Decryption.SecretRef.Name, k.Spec.Decryption.ServiceAccountName)));
        Assert.Equal(2, resources.OfType<FluxKustomization>().Count());
        Assert.Equal("flux-system/sops-age", Assert.Single(resources.OfType<Secret>(), secret => secret.Name == "sops-age").Operator.CopyFrom);
        Assert.False(Single<FluxKustomization>(Apps(new AppsTenant("apps") { Components = ["web"] })).Spec.ContainsKey("decryption"));
    }

    [Fact]
    public void FurtherResourcesShareTheInputs()
    {
        var set = Apps(new AppsTenant("apps")
        {
            Components = ["web"],
            Resources = [new ConfigMap("extra") { Namespace = "<< inputs.tenant >>" }],
        });

        Assert.Equal("extra", set.Spec.Resources.OfType<ConfigMap>().Last().Name);
    }

    [Fact]
    public void InfrastructureConfigsWaitForTheirControllers()
    {
        var set = Expand(Acme, [ACluster()], new InfraTenant("infra") { Components = ["cert-manager"] }).Tenants[0];

        var configs = set.Spec.Resources.OfType<FluxKustomization>().Single(k => k.Name == "infra-configs");
        Assert.Equal("infra-controllers", configs.Spec.DependsOn[0].Name);
    }

    [Fact]
    public void ADependencyIsAReferenceToWhatATenantGives()
    {
        var infra = new InfraTenant("infra") { Components = ["monitoring"] };
        var set = Apps(new AppsTenant("apps") { Components = ["web"], DependsOn = [infra, infra["monitoring"].Configs.ReadyOnce] });

        Assert.Equal(["ResourceSet", "Kustomization"], set.Spec.DependsOn.AsEnumerable<ResourceSetDependency>().Select(d => d.Kind));
        Assert.Null(set.Spec.DependsOn[0].ReadyExpr);
        Assert.Equal(("monitoring", "status.observedGeneration >= 0"), (set.Spec.DependsOn[1].Namespace, set.Spec.DependsOn[1].ReadyExpr));
    }

    private static ResourceSet Apps(AppsTenant tenant) => Expand(Acme, [ACluster()], tenant).Tenants[0];
}
