using D2.Build.Flux;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules;

/// <summary>An object may be half written: whatever it lacks is found, and no rule throws over it.</summary>
public sealed class HollowObjectsTests
{
    private static readonly Type[] Kinds =
    [
        .. typeof(KubernetesObject).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(KubernetesObject)) && !type.IsAbstract && type.GetConstructor([typeof(string), typeof(string), typeof(int)]) is not null),
    ];

    public static TheoryData<string> Specs => ["left out", "null", "empty", "text", "list"];

    [Theory]
    [MemberData(nameof(Specs))]
    public void NoRuleThrows(string spec)
    {
        Assert.True(Kinds.Length > 20);
        foreach (var kind in Kinds)
        {
            Assert.NotNull(Check([ACluster()], [ATenant(), Policy()], Hollow(kind, spec)));
            Assert.NotNull(Check([ACluster()], [ATenant(), Policy()], new ResourceSet("set") { Namespace = "flux-system", Spec = { Resources = [Hollow(kind, spec)] } }));
            Assert.NotNull(Check([new("staging") { Environment = "staging", Resources = [Hollow(kind, spec)] }], [ATenant()]));
            Assert.NotNull(ComponentRules.Repositories.Check(new InfraComponent("dns") { Configs = [Hollow(kind, spec)] }));
        }
    }

    private static SourcePolicy Policy() => new("policies") { Allow = ["oci://ghcr.io/acme/"] };

    private static KubernetesObject Hollow(Type kind, string spec)
    {
        var hollow = (KubernetesObject)Activator.CreateInstance(kind, "x", "Fleet.cs", 1)!;
        if (spec != "left out")
        {
            hollow["spec"] = spec switch
            {
                "null" => Scalar.Null,
                "empty" => new Mapping(),
                "list" => new Sequence(),
                _ => "text",
            };
        }

        return hollow;
    }
}
