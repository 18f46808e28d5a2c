using D2.Build.Flux;

namespace D2.Build.Model.Tests.Flux;

public class ShortForms
{
    [Fact]
    public void VariablesComeFromConfigMapsAndSecretsByName()
    {
        var spec = new FluxKustomizationSpec
        {
            PostBuild = { SubstituteFrom = [SubstituteReference.ConfigMap("runtime-info"), SubstituteReference.Secret("passwords")] },
        };

        Assert.Equal(
            ["ConfigMap runtime-info", "Secret passwords"],
            spec.PostBuild.SubstituteFrom.AsEnumerable<SubstituteReference>().Select(s => $"{s.Kind} {s.Name}"));
    }

    [Fact]
    public void ValuesComeFromConfigMapsAndSecretsByName()
    {
        var spec = new HelmReleaseSpec { ValuesFrom = [ValuesReference.ConfigMap("defaults"), ValuesReference.Secret("passwords")] };

        Assert.Equal(
            ["ConfigMap defaults", "Secret passwords"],
            spec.ValuesFrom.AsEnumerable<ValuesReference>().Select(v => $"{v.Kind} {v.Name}"));
    }

    [Fact]
    public void AStrategyIsGivenByItsName()
    {
        var spec = new HelmReleaseSpec
        {
            Install = { Strategy = ReleaseStrategyName.RetryOnFailure },
            WaitStrategy = WaitStrategyName.Legacy,
        };

        Assert.True(spec.Install.Strategy.IsSameAs(new Mapping { ["name"] = "RetryOnFailure" }));
        Assert.True(spec.WaitStrategy.IsSameAs(new Mapping { ["name"] = "legacy" }));
    }

    [Fact]
    public void ASecretIsGivenByItsName()
    {
        var spec = new FluxKustomizationSpec { KubeConfig = { SecretRef = "prod" }, Decryption = { SecretRef = "age" } };

        Assert.Equal("prod", spec.KubeConfig.SecretRef.Name);
        Assert.Equal("age", spec.Decryption.SecretRef.Name);
    }
}
