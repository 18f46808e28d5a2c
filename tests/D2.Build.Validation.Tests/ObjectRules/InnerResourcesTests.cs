using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Validation.Tests.ObjectRules;

public class InnerResourcesTests : ObjectRuleTest
{
    [Fact]
    public void ResourcesOfASetAreObjectsOfTheirOwn()
    {
        var bad = new Namespace("Team_Red");
        var set = new ResourceSet("teams") { Spec = { Resources = [new Namespace("team-blue"), bad] } };

        var finding = Assert.Single(ObjectValidator.Check(set));

        Assert.StartsWith("Namespace 'Team_Red' of ResourceSet 'teams', metadata.name: 'Team_Red'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(bad.Location, finding.Location);
        Assert.NotEqual(set.Location, finding.Location);
    }

    [Fact]
    public void ResourcesOfStepsAreTooAndEveryRuleLooksAtThem()
    {
        var set = new ResourceSet("apps")
        {
            Spec =
            {
                Steps =
                [
                    new() { Name = "sources", Resources = [new OciRepository("apps") { Spec = { Interval = "1 h" } }] },
                    new() { Name = "releases", Resources = [new HelmRelease("apps") { Spec = { Interval = "1h" } }] },
                ],
            },
        };

        Assert.Equal(
            ["D2B1006", "D2B1002", "D2B1013"],
            ObjectValidator.Check(set).Select(finding => finding.Code.Id));
    }

    [Fact]
    public void FindingsOfTheSetAndOfItsResourcesAddUp()
    {
        var set = new ResourceSet("Teams") { Spec = { Resources = [new Namespace("Red"), new Namespace("Blue")], ServiceAccountName = "No" } };

        Assert.Equal(4, ObjectValidator.Check(set).Count());
    }

    [Fact]
    public void AResourceWithoutAPlaceOfItsOwnIsFoundInItsSet()
    {
        var set = new ResourceSet("teams") { Spec = { Resources = [new Namespace("Red", "", 0)] } };

        Assert.Equal(set.Location, Assert.Single(ObjectValidator.Check(set)).Location);
    }

    [Fact]
    public void GoodResourcesPass() => AssertSilent(new ResourceSet("teams") { Spec = { Resources = [new Namespace("red")] } });
}
