using D2.Build.Flux;

namespace D2.Build.Model.Tests.Nodes;

public class ImplicitCollections
{
    [Fact]
    public void ReadingAMemberWritesNothing()
    {
        var spec = new FluxKustomizationSpec { Path = "./apps" };

        Assert.Null(spec.Decryption.SecretRef.Name);
        Assert.Empty(spec.DependsOn.AsEnumerable<Node>());
        Assert.Empty(spec.Components.AsEnumerable<Node>());

        Assert.Equal(["path"], spec.Select(member => member.Key));
    }

    [Fact]
    public void SomethingDeepInsideMakesThemWritten()
    {
        var spec = new FluxKustomizationSpec();

        spec.Decryption.SecretRef.Name = "age";

        Assert.Equal(["decryption"], spec.Select(member => member.Key));
    }

    [Fact]
    public void EmptyOnesThatWereAskedForAreWritten()
    {
        var spec = new FluxKustomizationSpec { Components = [], PostBuild = new() };

        Assert.Equal(["components", "postBuild"], spec.Select(member => member.Key));
    }

    [Fact]
    public void ReadingAnUntypedEmptyListKeepsItWritten()
    {
        var spec = new FluxKustomizationSpec { ["components"] = new Sequence(), ["patches"] = new Sequence() };

        Assert.Empty(spec.Components.AsEnumerable<Node>());
        Assert.Empty(spec.Patches.AsEnumerable<Node>());

        Assert.Equal(["components", "patches"], spec.Select(member => member.Key));
    }

    [Fact]
    public void AnUnwrittenOneDiffersFromAnEmptyOne()
    {
        var read = new FluxKustomizationSpec();
        Assert.Null(read.PostBuild.SubstituteStrategy);
        var written = new FluxKustomizationSpec { PostBuild = new() };

        Assert.False(read.IsSameAs(written));
        Assert.False(written.IsSameAs(read));
        Assert.True(read.IsSameAs(new FluxKustomizationSpec()));
    }
}
