using D2.Build.Flux;

namespace D2.Build.Model.Tests.Nodes;

public class ExpressionsForWholeMembers
{
    private readonly HelmReleaseSpec spec = new()
    {
        ["values"] = Scalar.Plain("<< inputs.values | toYaml >>"),
        ["upgrade"] = Scalar.Plain("<< inputs.upgrade >>"),
        ["dependsOn"] = Scalar.Plain("<< inputs.dependsOn >>"),
    };

    [Fact]
    public void AreKeptWhenTypedMembersAreRead()
    {
        Assert.Empty(spec.Values);
        Assert.Null(spec.Upgrade.Remediation.Retries);
        Assert.Empty(spec.DependsOn.AsEnumerable<Node>());

        Assert.Equal("<< inputs.values | toYaml >>", spec["values"].ToString());
        Assert.Equal("<< inputs.upgrade >>", spec["upgrade"].ToString());
        Assert.Equal("<< inputs.dependsOn >>", spec["dependsOn"].ToString());
    }

    [Fact]
    public void CannotBeChangedMemberByMember()
    {
        Assert.Throws<InvalidOperationException>(() => spec.Values["replicas"] = 2);
        Assert.Throws<InvalidOperationException>(() => spec.Upgrade.Remediation.Retries = 3);
        Assert.Throws<InvalidOperationException>(() => spec.DependsOn.Add("other"));
    }

    [Fact]
    public void CanBeReplacedAsAWhole()
    {
        spec.Values = new() { ["replicas"] = 2 };
        spec.DependsOn = ["other"];

        Assert.Equal("2", spec.Values["replicas"].ToString());
        Assert.Equal("other", spec.DependsOn[0].Name);
    }
}
