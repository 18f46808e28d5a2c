using D2.Build.Flux;

namespace D2.Build.Model.Tests.Nodes;

public class UnsetAndNull
{
    [Fact]
    public void AMemberSetToNullIsNotWritten()
    {
        var spec = new OciRepositorySpec { Url = "oci://ghcr.io/acme/apps", Suspend = true, Timeout = "30s", Verify = { Provider = VerificationProvider.Cosign } };

        spec.Suspend = null;
        spec.Timeout = null;
        spec.Verify = null!;

        Assert.Equal(["url"], spec.Select(member => member.Key));
    }

    [Fact]
    public void AMemberSetToNullReadsAsNull()
    {
        var spec = new OciRepositorySpec { Url = null, Suspend = null, Timeout = null };

        Assert.Null(spec.Url);
        Assert.Null(spec.Suspend);
        Assert.Null(spec.Timeout);
    }

    [Fact]
    public void AKeySetToNullIsAnExplicitNull()
    {
        var values = new Mapping { ["limits"] = null };

        Assert.Same(Scalar.Null, values["limits"]);
        Assert.True(values.ContainsKey("limits"));
    }

    [Fact]
    public void AnExplicitNullReadsAsNullThroughAMember()
    {
        var spec = new OciRepositorySpec { ["url"] = null, ["suspend"] = null };

        Assert.Null(spec.Url);
        Assert.Null(spec.Suspend);
    }

    [Fact]
    public void ARemovedKeyLeavesTheOthersInOrder()
    {
        var mapping = new Mapping { ["a"] = 1, ["b"] = 2, ["c"] = 3 };

        Assert.True(mapping.Remove("b"));
        Assert.False(mapping.Remove("b"));

        Assert.Equal(["a", "c"], mapping.Select(member => member.Key));
    }

    [Fact]
    public void NullInATextMapRemovesTheKey()
    {
        var labels = new TextMap { ["team"] = "red", ["tier"] = "web" };

        labels["team"] = null;

        Assert.Equal(["tier"], labels.Select(member => member.Key));
    }
}
