using D2.Build.Flux;

namespace D2.Build.Model.Tests.Nodes;

public class Merging
{
    [Fact]
    public void KeepsWhatTheChangesDoNotName()
    {
        var values = new Mapping { ["image"] = new Mapping { ["tag"] = "1.0", ["repository"] = "app" }, ["replicas"] = 1 };

        values.Merge(new() { ["image"] = new Mapping { ["tag"] = "2.0" } });

        var expected = new Mapping { ["image"] = new Mapping { ["tag"] = "2.0", ["repository"] = "app" }, ["replicas"] = 1 };
        Assert.True(values.IsSameAs(expected));
    }

    [Fact]
    public void ReplacesListsAsAWhole()
    {
        var values = new Mapping { ["hosts"] = new[] { "a", "b" } };

        values.Merge(new() { ["hosts"] = new[] { "c" } });

        Assert.True(values["hosts"].IsSameAs(new[] { "c" }));
    }

    [Fact]
    public void RemovesMembersThatAreSetToNull()
    {
        var spec = new OciRepositorySpec { Url = "oci://ghcr.io/acme/apps", Suspend = true, Verify = { Provider = VerificationProvider.Cosign } };

        spec.Merge(new OciRepositorySpec { Suspend = null, Verify = null! });

        Assert.True(spec.IsSameAs(new OciRepositorySpec { Url = "oci://ghcr.io/acme/apps" }));
    }

    [Fact]
    public void WritesExplicitNulls()
    {
        var values = new Mapping { ["limits"] = 1 };

        values.Merge(new() { ["limits"] = null });

        Assert.Same(Scalar.Null, values["limits"]);
    }

    [Fact]
    public void IgnoresMembersThatWereOnlyRead()
    {
        var spec = new OciRepositorySpec { Verify = { Provider = VerificationProvider.Cosign } };
        var changes = new OciRepositorySpec { Insecure = true };
        Assert.Null(changes.Verify.Provider);

        spec.Merge(changes);

        Assert.Equal("cosign", spec.Verify.Provider.ToString());
        Assert.True(spec.Insecure?.Literal);
    }

    [Fact]
    public void SharesNothingWithTheChanges()
    {
        var changes = new Mapping { ["image"] = new Mapping { ["tag"] = "1.0" } };
        var values = new Mapping();
        values.Merge(changes);

        ((Mapping)changes["image"])["tag"] = "2.0";

        Assert.Equal("1.0", ((Mapping)values["image"])["tag"].ToString());
    }
}
