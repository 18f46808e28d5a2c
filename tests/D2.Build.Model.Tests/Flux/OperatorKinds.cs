using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Model.Tests.Flux;

public class OperatorKinds
{
    [Fact]
    public void AFluxInstanceHasItsNameAndNamespace()
    {
        var instance = new FluxInstance();

        Assert.Equal(("flux", "flux-system"), (instance.Name, instance.Namespace));
    }

    [Fact]
    public void ADependencyNamesTheWholeObject()
    {
        var tenant = new ResourceSet("infra") { Namespace = "flux-system" };

        var dependency = ResourceSetDependency.On(tenant);

        Assert.True(dependency.IsSameAs(new Mapping
        {
            ["apiVersion"] = "fluxcd.controlplane.io/v1",
            ["kind"] = "ResourceSet",
            ["name"] = "infra",
            ["namespace"] = "flux-system",
        }));
    }

    [Fact]
    public void ADependencyOnReadinessSaysSo()
    {
        var account = new ServiceAccount("flux") { Namespace = "apps" };

        var dependency = ResourceSetDependency.ReadyOf(account);

        Assert.True(dependency.Ready?.Literal);
        Assert.Null(ResourceSetDependency.On(account).Ready);
    }

    [Fact]
    public void ADependencyOnAKindNamesItsDefinition()
    {
        var dependency = ResourceSetDependency.OnCrd("helmreleases.helm.toolkit.fluxcd.io");

        Assert.True(dependency.IsSameAs(new Mapping
        {
            ["apiVersion"] = "apiextensions.k8s.io/v1",
            ["kind"] = "CustomResourceDefinition",
            ["name"] = "helmreleases.helm.toolkit.fluxcd.io",
        }));
    }

    [Fact]
    public void AProviderOfInputsIsReferredToByItself()
    {
        var provider = new ResourceSetInputProvider("teams");

        var set = new ResourceSet("teams") { Spec = { InputsFrom = [provider] } };

        Assert.True(set.Spec.InputsFrom[0].IsSameAs(new Mapping
        {
            ["apiVersion"] = "fluxcd.controlplane.io/v1",
            ["kind"] = "ResourceSetInputProvider",
            ["name"] = "teams",
        }));
    }

    [Fact]
    public void ResourcesCanBeAddedOneByOne()
    {
        var set = new ResourceSet("teams");
        Assert.False(set.Spec.ContainsKey("resources"));

        set.Spec.Resources.Add(new Namespace("red"));

        Assert.Equal("red", Assert.IsType<Namespace>(Assert.Single(set.Spec.Resources)).Name);
        Assert.True(set.Spec.ContainsKey("resources"));
    }

    [Fact]
    public void ResourcesFromAnExpressionAreLeftAlone()
    {
        var set = new ResourceSet("teams");
        set.Spec["resources"] = "<< inputs.resources | toYaml >>";

        Assert.Empty(set.Spec.Resources);
        Assert.Equal("<< inputs.resources | toYaml >>", set.Spec["resources"].ToString());
        Assert.Throws<InvalidOperationException>(() => set.Spec.Resources.Add(new Namespace("red")));
    }
}
