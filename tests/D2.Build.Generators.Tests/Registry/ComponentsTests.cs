using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Registry;

public sealed class ComponentsTests
{
    [Fact]
    public void ClassesOfComponentsAreInTheRegistry()
    {
        var run = GeneratorRun.Of("""
            [Components]
            public static partial class Apps
            {
                public static AppComponent Web { get; } = new("web");
                internal static readonly InfraComponent[] Infra = [];
                public static ComponentRepository Repository { get; } = new("d2-apps");
            }
            """).Compiles();

        Assert.Equal(["Apps.Web", "Apps.Infra", "Apps.Repository"], run.RegisteredMembers());
    }

    [Fact]
    public void VariablesOfTheRepositoryAreTyped() => GeneratorRun.Of("""
        [Components]
        public static partial class Apps
        {
            public static ComponentRepository Repository { get; } = new("d2-apps") { Variables = { ["CLUSTER_DOMAIN"] = "The domain." } };
            public static string Host => $"web.{Vars.ClusterDomain}";
        }
        """).Compiles();

    [Fact]
    public void AClassThatIsAlsoAFleetIsReadOnce()
    {
        var run = GeneratorRun.Of("[Fleet, Components] public static partial class All { public static AppComponent Web => new(\"web\"); }").Compiles();

        Assert.Equal(["All.Web"], run.RegisteredMembers());
    }
}
