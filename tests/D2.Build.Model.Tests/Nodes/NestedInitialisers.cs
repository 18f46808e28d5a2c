using D2.Build.Flux;

namespace D2.Build.Model.Tests.Nodes;

public class NestedInitialisers
{
    [Fact]
    public void ReachMembersAtAnyDepthWithoutNew()
    {
        var repository = new OciRepository("apps")
        {
            Spec = { Interval = "5m", Verify = { Provider = VerificationProvider.Cosign, SecretRef = { Name = "keys" } } },
        };

        var verify = (Mapping)((Mapping)repository["spec"])["verify"];
        Assert.Equal("cosign", ((Scalar)verify["provider"]).Text);
        Assert.Equal("keys", repository.Spec.Verify.SecretRef.Name);
    }

    [Fact]
    public void FillListsAndMapsWithCollectionExpressions()
    {
        var spec = new FluxKustomizationSpec
        {
            Components = ["a", "b"],
            Patches = [new() { Patch = "one" }, new() { Patch = "two" }],
            PostBuild = { Substitute = { ["DOMAIN"] = "example.com" } },
        };

        Assert.Equal(["a", "b"], spec.Components.AsEnumerable<Node>().Select(n => n.ToString()));
        Assert.Equal("two", spec.Patches[1].Patch);
        Assert.Equal("example.com", spec.PostBuild.Substitute["DOMAIN"]);
    }

    [Fact]
    public void WriteFieldsThatHaveNoMemberByTheirName()
    {
        var spec = new OciRepositorySpec { Url = "oci://ghcr.io/acme/apps", ["newField"] = 3 };

        Assert.Equal(["url", "newField"], spec.Select(member => member.Key));
    }

    [Fact]
    public void AddToListsThatAreUnset()
    {
        var spec = new FluxKustomizationSpec { DependsOn = { "first" } };

        spec.DependsOn.Add("second");

        Assert.Equal(["first", "second"], spec.DependsOn.AsEnumerable<KustomizationDependency>().Select(d => d.Name));
    }
}
