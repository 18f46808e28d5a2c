using D2.Build.Flux;

namespace D2.Build.Model.Tests.Nodes;

public class Cloning
{
    [Fact]
    public void SharesNothingWithTheOriginal()
    {
        var original = new FluxKustomization("apps") { Spec = { Path = "./a", Components = ["x"], DependsOn = ["infra"] } };
        var copy = (FluxKustomization)original.Clone();

        copy.Spec.Path = "./b";
        copy.Spec.Components.Add("y");
        copy.Spec.DependsOn[0].Name = "other";

        Assert.Equal("./a", original.Spec.Path);
        Assert.Single(original.Spec.Components.AsEnumerable<Node>());
        Assert.Equal("infra", original.Spec.DependsOn[0].Name);
    }

    [Fact]
    public void KeepsTypesAndPlace()
    {
        var original = new FluxKustomization("apps") { Spec = { Components = ["x"], DependsOn = ["infra"] } };

        var copy = Assert.IsType<FluxKustomization>(original.Clone());

        Assert.Equal(original.Location, copy.Location);
        Assert.IsType<FluxKustomizationSpec>(copy["spec"]);
        Assert.IsType<ValueList<string>>(((Mapping)copy["spec"])["components"]);
        Assert.IsType<ObjectList<KustomizationDependency>>(((Mapping)copy["spec"])["dependsOn"]);
        Assert.True(copy.IsSameAs(original));
    }

    [Fact]
    public void LeavesUnwrittenWhatWasOnlyRead()
    {
        var original = new FluxKustomizationSpec { Path = "./apps" };
        Assert.Empty(original.DependsOn.AsEnumerable<Node>());
        Assert.Empty(original.CommonMetadata.Labels);

        var copy = (FluxKustomizationSpec)original.Clone();

        Assert.Equal(["path"], copy.Select(member => member.Key));
    }

    [Fact]
    public void GrowsIndependently()
    {
        var original = new Mapping { ["a"] = 1 };
        var copy = (Mapping)original.Clone();

        copy["b"] = 2;
        original["c"] = 3;

        Assert.Equal(["a", "b"], copy.Select(member => member.Key));
        Assert.Equal(["a", "c"], original.Select(member => member.Key));
    }
}
