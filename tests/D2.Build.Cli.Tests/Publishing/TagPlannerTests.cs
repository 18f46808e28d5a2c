using D2.Build.Cli.Tests.Support;

namespace D2.Build.Cli.Tests.Publishing;

public sealed class TagPlannerTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    // The rows are what the guide's workflows set.
    [Theory]
    [InlineData("refs/heads/main", "latest", "main-01234567 latest")]
    [InlineData("refs/tags/v1.2.3", "latest-stable", "v1.2.3 latest-stable")]
    public void AFleetIsComparedWithTheTagOfItsChannel(string name, string diff, string tags) =>
        Assert.Equal((diff, tags), Plan(Descriptions.Fleet, name));

    [Theory]
    [InlineData("refs/heads/main", "latest", "latest")]
    [InlineData("refs/tags/cert-manager/v1.2.3", "v1.2.3", "v1.2.3 latest-stable")]
    public void AReleaseOfAComponentIsComparedWithItsOwnVersion(string name, string diff, string tags) =>
        Assert.Equal((diff, tags), Plan(Descriptions.Component("cert-manager"), name));

    [Theory]
    [InlineData("refs/heads/feature")]
    [InlineData("refs/heads/main2")]
    [InlineData("refs/heads/x/main")]
    [InlineData("refs/pull/7/merge")]
    [InlineData("refs/tags/v1.2")]
    [InlineData("refs/tags/v1.2.3-rc.1")]
    [InlineData("refs/tags/cert-manager/v1.2.3")]
    [InlineData("refs/tags/v1.2.3\n")]
    public void NothingElsePublishesAFleet(string name) =>
        Assert.Null(TagPlanner.Plan(Descriptions.Fleet, new() { Ref = new(name), Commit = Commit }));

    [Theory]
    [InlineData("refs/tags/v1.2.3")]
    [InlineData("refs/tags/monitoring/v1.2.3")]
    [InlineData("refs/tags/cert-manager-2/v1.2.3")]
    public void AReleaseOfAnotherPublishesNoComponent(string name) =>
        Assert.Null(TagPlanner.Plan(Descriptions.Component("cert-manager"), new() { Ref = new(name), Commit = Commit }));

    [Fact]
    public void WithoutGitNothingIsPublished() => Assert.Null(TagPlanner.Plan(Descriptions.Fleet, new()));

    [Fact]
    public void ABranchWithASlashBecomesATag()
    {
        var artifact = Descriptions.Fleet with { Channels = [Descriptions.Fleet.Channels[0] with { Ref = "refs/heads/release/.*" }] };

        Assert.Equal(("latest", "release-1.x-01234567 latest"), Plan(artifact, "refs/heads/release/1.x"));
    }

    [Fact]
    public void TagsNamedByHandAreSetInTheirOrder()
    {
        var plan = TagPlanner.Given(["preview", "v2.0.0"], null);

        Assert.Equal("preview", plan.Diff.ToString());
        Assert.Equal(["preview", "v2.0.0"], plan.Tags.Select(tag => tag.ToString()));
        Assert.Equal("v2.0.0", plan.Version!.ToString());
        Assert.Equal("latest", TagPlanner.Given(["preview"], "latest").Diff.ToString());
        Assert.Equal("D2B9011", Assert.Throws<D2Exception>(() => TagPlanner.Given(["a/b"], null)).Code.Id);
    }

    private static (string Diff, string Tags) Plan(ArtifactDescription artifact, string name)
    {
        var plan = TagPlanner.Plan(artifact, new() { Ref = new(name), Commit = Commit })!;
        return (plan.Diff.ToString(), string.Join(' ', plan.Tags));
    }
}
