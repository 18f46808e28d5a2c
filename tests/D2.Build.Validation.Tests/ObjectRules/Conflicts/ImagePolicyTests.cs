using D2.Build.Flux;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

public class ImagePolicyTests : ConflictTest
{
    [Fact]
    public void AnIntervalIsForDigestsThatAreLookedUpAlways()
    {
        var policy = Policy();
        AssertSilent(policy);

        policy.Spec.Interval = "10m";
        AssertConflict("spec", "Always only", policy);

        policy.Spec.DigestReflectionPolicy = DigestReflectionPolicy.IfNotPresent;
        AssertConflict("spec", "Always only", policy);

        policy.Spec.DigestReflectionPolicy = DigestReflectionPolicy.Always;
        AssertSilent(policy);
    }

    [Fact]
    public void DigestsThatAreLookedUpAlwaysNeedAnInterval()
    {
        var policy = Policy();
        policy.Spec.DigestReflectionPolicy = DigestReflectionPolicy.Always;

        AssertConflict("spec", "needs interval", policy);
    }

    [Fact]
    public void TagsAreOrderedInExactlyOneWay()
    {
        var policy = Policy();
        policy.Spec.Policy.Numerical.Order = TagOrder.Ascending;
        AssertConflict("spec.policy", "exactly one", policy);

        policy.Spec.Policy.Semver = null!;
        AssertSilent(policy);
    }

    private static ImagePolicy Policy() =>
        new("web") { Spec = { ImageRepositoryRef = "web", Policy = TagPolicy.InRange("1.x") } };
}
