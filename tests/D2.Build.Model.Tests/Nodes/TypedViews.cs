using D2.Build.Flux;

namespace D2.Build.Model.Tests.Nodes;

public class TypedViews
{
    private readonly FluxKustomizationSpec spec = new()
    {
        ["interval"] = "10m",
        ["prune"] = true,
        ["postBuild"] = new Mapping { ["substitute"] = new Mapping { ["A"] = "1" } },
        ["patches"] = new Node[] { new Mapping { ["patch"] = "text", ["options"] = "kept" } },
        ["components"] = new[] { "x" },
        ["deletionPolicy"] = "Orphan",
    };

    [Fact]
    public void ReadWhatWasWrittenByName()
    {
        Assert.Equal("10m", spec.Interval?.Text);
        Assert.True(spec.Prune?.Literal);
        Assert.Equal("1", spec.PostBuild.Substitute["A"]);
        Assert.Equal("text", spec.Patches[0].Patch);
        Assert.Equal("x", spec.Components[0].Literal);
        Assert.Equal(DeletionPolicy.Orphan, spec.DeletionPolicy?.Literal);
    }

    [Fact]
    public void KeepFieldsTheyDoNotKnow()
    {
        spec.Patches[0].Patch = "changed";

        var patch = (Mapping)((Sequence)spec["patches"])[0];
        Assert.Equal("changed", patch["patch"].ToString());
        Assert.Equal("kept", patch["options"].ToString());
    }

    [Fact]
    public void ShowInTheUntypedTreeWhatIsChangedThroughThem()
    {
        spec.PostBuild.Substitute["B"] = "2";
        spec.Components.Add("y");

        Assert.Equal(["A", "B"], ((Mapping)((Mapping)spec["postBuild"])["substitute"]).Select(member => member.Key));
        Assert.True(spec["components"].IsSameAs(new[] { "x", "y" }));
    }

    [Fact]
    public void GiveTheSameObjectEveryTime()
    {
        Assert.Same(spec.PostBuild, spec.PostBuild);
        Assert.Same(spec.Patches, spec.Patches);
        Assert.Same(spec.Patches[0], spec.Patches[0]);
        Assert.Same(spec.Decryption, spec.Decryption);
    }

    [Fact]
    public void AdoptTheContentOfAnUntypedMapping()
    {
        var adopted = Mapping.Adopt<LocalReference>(new() { ["name"] = "keys", ["extra"] = 1 });

        Assert.Equal("keys", adopted.Name);
        Assert.Equal(["name", "extra"], adopted.Select(member => member.Key));
        Assert.Equal(["name"], adopted.RequiredFields.ToArray());
    }
}
