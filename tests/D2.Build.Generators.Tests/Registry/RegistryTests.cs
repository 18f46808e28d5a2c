using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Registry;

public sealed class RegistryTests
{
    private const string TwoFleets = """
        namespace Acme;

        [Fleet]
        public static partial class ZuluFleet
        {
            public static Cluster Staging { get; } = new("staging");
            internal static readonly Cluster[] Production = [new("prod-eu"), new("prod-us")];
        }

        [Fleet]
        internal static partial class AlphaFleet
        {
            public static KubernetesObject Namespace => new("v1", "Namespace", "apps");
        }
        """;

    [Fact]
    public void EveryFleetClassIsInOneRegistry()
    {
        var run = GeneratorRun.Of(TwoFleets).Compiles();

        Golden.Match("Registry", run.Files["D2.Build.Declarations.g.cs"]);
    }

    [Fact]
    public void FleetsAreOrderedByNameAndMembersByPlace()
    {
        var run = GeneratorRun.Of(TwoFleets);

        Assert.Equal(["AlphaFleet.Namespace", "ZuluFleet.Staging", "ZuluFleet.Production"], run.RegisteredMembers());
    }

    [Fact]
    public void PartsAreOrderedByFileNameAndNotByTheOrderOfTheCompiler()
    {
        const string First = "[Fleet] public static partial class F { public static Cluster A => new(\"a\"); }";
        const string Second = "public static partial class F { public static Cluster B => new(\"b\"); }";
        var forward = Compile.Sources().AddSyntaxTrees(Compile.Tree(First, "/src/1.cs"), Compile.Tree(Second, "/src/2.cs"));
        var backward = Compile.Sources().AddSyntaxTrees(Compile.Tree(Second, "/src/2.cs"), Compile.Tree(First, "/src/1.cs"));

        Assert.Equal(["F.A", "F.B"], GeneratorRun.Of(forward).RegisteredMembers());
        Assert.Equal(["F.A", "F.B"], GeneratorRun.Of(backward).RegisteredMembers());
    }

    [Theory]
    [InlineData("public static Cluster Member { get; } = new(\"a\");")]
    [InlineData("public static Declaration Member => new Cluster(\"a\");")]
    [InlineData("public static Cluster? Member => null;")]
    [InlineData("public static Cluster Member = new(\"a\");")]
    [InlineData("internal static readonly Cluster Member = new(\"a\");")]
    [InlineData("public static Cluster[] Member => [];")]
    [InlineData("public static IEnumerable<Cluster> Member => [];")]
    [InlineData("public static List<D2.Build.Flux.OciRepository> Member => [];")]
    [InlineData("public static System.Collections.Immutable.ImmutableArray<Cluster> Member => [];")]
    [InlineData("public static KubernetesObject Member => new(\"v1\", \"Namespace\", \"a\");")]
    [InlineData("public static D2.Build.Flux.OciRepository Member => new(\"a\");")]
    public void DeclarationsResourcesAndCollectionsOfThemAreMembers(string member)
    {
        var run = GeneratorRun.Of($"[Fleet] public static partial class F {{ {member} }}").Compiles();

        Assert.Equal(["F.Member"], run.RegisteredMembers());
    }

    [Theory]
    [InlineData("private static Cluster Member => new(\"a\");")]
    [InlineData("static Cluster Member => new(\"a\");")]
    [InlineData("public static Cluster Member { set { } }")]
    [InlineData("public static Cluster Member { private get; set; } = new(\"a\");")]
    [InlineData("public static string Member => \"a\";")]
    [InlineData("public const string Member = \"a\";")]
    [InlineData("public static Cluster Member() => new(\"a\");")]
    [InlineData("public static Mapping Member => new();")]
    [InlineData("public static Dictionary<string, Cluster> Member => [];")]
    [InlineData("public static event System.Action<Cluster>? Member { add { } remove { } }")]
    public void OtherMembersAreNot(string member)
    {
        var run = GeneratorRun.Of($"[Fleet] public static partial class F {{ {member} }}").Compiles();

        Assert.Empty(run.RegisteredMembers());
    }

    [Fact]
    public void OrganizationsAreMembers()
    {
        var run = GeneratorRun.Of("""
            namespace D2.Build { public sealed class Organization; }
            [Fleet] public static partial class F { public static D2.Build.Organization Acme { get; } = new(); }
            """);

        Assert.Equal(["F.Acme"], run.RegisteredMembers());
    }

    [Fact]
    public void ModelsOfKubernetesClientAreMembers()
    {
        var run = GeneratorRun.Of("""
            namespace k8s.Models
            {
                public sealed class KubernetesEntityAttribute : System.Attribute;
                [KubernetesEntity] public sealed class V1Namespace;
                public sealed class V1ObjectMeta;
            }
            [Fleet]
            public static partial class F
            {
                public static k8s.Models.V1Namespace Apps { get; } = new();
                public static k8s.Models.V1Namespace[] More { get; } = [];
                public static k8s.Models.V1ObjectMeta Metadata { get; } = new();
            }
            """).Compiles();

        Assert.Equal(["F.Apps", "F.More"], run.RegisteredMembers());
    }

    [Fact]
    public void NestedClassesAndKeywordsAreNamedAsCSharpDoes()
    {
        var run = GeneratorRun.Of("""
            namespace @namespace.@class
            {
                public partial class Outer
                {
                    [Fleet]
                    public static partial class @static
                    {
                        public static Cluster @new { get; } = new("a");
                    }
                }
            }
            """).Compiles();

        Assert.Equal(["Outer.@static.@new"], run.RegisteredMembers());
    }

    [Fact]
    public void ObsoleteDeclarationsAreStillDeclarations()
    {
        var run = GeneratorRun.Of("[Fleet] public static partial class F { [System.Obsolete] public static Cluster Old => new(\"a\"); }").Compiles();

        Assert.Equal(["F.Old"], run.RegisteredMembers());
    }

    [Fact]
    public void ClassesThatAreNotStaticStillHaveTheirDeclarations()
    {
        var run = GeneratorRun.Of("[Fleet] public class F { public static Cluster A => new(\"a\"); public Cluster B => new(\"b\"); }").Compiles();

        Assert.Equal(["F.A"], run.RegisteredMembers());
    }

    [Theory]
    [InlineData("public static class F { public static Cluster A => new(\"a\"); }")]
    [InlineData("file static partial class F { [Fleet] public static partial class G; }")]
    [InlineData("public static partial class O { [Fleet] private static partial class F { public static Cluster A => new(\"a\"); } }")]
    [InlineData("[Fleet] public static partial class F<T> { public static Cluster A => new(\"a\"); }")]
    public void WithoutAReachableFleetClassThereIsNoRegistry(string source)
    {
        var run = GeneratorRun.Of(source).Compiles();

        Assert.Empty(run.Files);
    }

    [Fact]
    public void TheRegistryOfAnotherProjectIsNotInTheWay()
    {
        var other = GeneratorRun.Of("""
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Acme.Fleet")]
            [Fleet] public static partial class Base { public static Cluster A => new("a"); }
            """).Compiles().Output.WithAssemblyName("Acme.Base");

        GeneratorRun.Of(Compile.Sources("[Fleet] public static partial class F { public static Cluster B => Base.A; }")
            .AddReferences(other.ToMetadataReference())).Compiles();
    }
}
