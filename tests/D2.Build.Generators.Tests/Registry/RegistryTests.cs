using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Registry;

public sealed class RegistryTests
{
    private const string TwoFleets = """
        namespace Acme;

        [Fleet]
        public static partial class ZuluFleet
        {
            public static AppsTenant Staging { get; } = new("staging") { Components = [] };
            internal static readonly AppsTenant[] Production = [];
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

        Golden.Matches(run.Files["D2.Build.Declarations.g.cs"], "cs");
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
        const string First = "[Fleet] public static partial class F { public static AppsTenant A => new(\"a\") { Components = [] }; }";
        const string Second = "public static partial class F { public static AppsTenant B => new(\"b\") { Components = [] }; }";
        var forward = Compile.Sources().AddSyntaxTrees(Compile.Tree(First, "/src/1.cs"), Compile.Tree(Second, "/src/2.cs"));
        var backward = Compile.Sources().AddSyntaxTrees(Compile.Tree(Second, "/src/2.cs"), Compile.Tree(First, "/src/1.cs"));

        Assert.Equal(["F.A", "F.B"], GeneratorRun.Of(forward).RegisteredMembers());
        Assert.Equal(["F.A", "F.B"], GeneratorRun.Of(backward).RegisteredMembers());
    }

    [Theory]
    [InlineData("public static AppsTenant Member { get; } = new(\"a\") { Components = [] };")]
    [InlineData("public static Declaration Member => new AppsTenant(\"a\") { Components = [] };")]
    [InlineData("public static AppsTenant? Member => null;")]
    [InlineData("public static AppsTenant Member = new(\"a\") { Components = [] };")]
    [InlineData("internal static readonly AppsTenant Member = new(\"a\") { Components = [] };")]
    [InlineData("public static AppsTenant[] Member => [];")]
    [InlineData("public static IEnumerable<AppsTenant> Member => [];")]
    [InlineData("public static List<D2.Build.Flux.OciRepository> Member => [];")]
    [InlineData("public static System.Collections.Immutable.ImmutableArray<AppsTenant> Member => [];")]
    [InlineData("public static KubernetesObject Member => new(\"v1\", \"Namespace\", \"a\");")]
    [InlineData("public static D2.Build.Flux.OciRepository Member => new(\"a\");")]
    public void DeclarationsResourcesAndCollectionsOfThemAreMembers(string member)
    {
        var run = GeneratorRun.Of($"[Fleet] public static partial class F {{ {member} }}").Compiles();

        Assert.Equal(["F.Member"], run.RegisteredMembers());
    }

    [Theory]
    [InlineData("private static AppsTenant Member => new(\"a\") { Components = [] };")]
    [InlineData("static AppsTenant Member => new(\"a\") { Components = [] };")]
    [InlineData("public static AppsTenant Member { set { } }")]
    [InlineData("public static AppsTenant Member { private get; set; } = new(\"a\") { Components = [] };")]
    [InlineData("public static string Member => \"a\";")]
    [InlineData("public const string Member = \"a\";")]
    [InlineData("public static AppsTenant Member() => new(\"a\") { Components = [] };")]
    [InlineData("public static Mapping Member => new();")]
    [InlineData("public static Dictionary<string, AppsTenant> Member => [];")]
    [InlineData("public static event System.Action<AppsTenant>? Member { add { } remove { } }")]
    public void OtherMembersAreNot(string member)
    {
        var run = GeneratorRun.Of($"[Fleet] public static partial class F {{ {member} }}").Compiles();

        Assert.Empty(run.RegisteredMembers());
    }

    [Fact]
    public void OrganizationsAreMembers()
    {
        var run = GeneratorRun.Of("""
            [Fleet] public static partial class F { public static Organization Acme { get; } = Organization.OnGitHub("acme", registry: "ghcr.io/acme"); }
            """).Compiles();

        Assert.Equal(["F.Acme"], run.RegisteredMembers());
    }

    [Fact]
    public void ListsOfResourcesAreMembers()
    {
        var run = GeneratorRun.Of("[Fleet] public static partial class F { public static ResourceList Extra { get; } = []; }").Compiles();

        Assert.Equal(["F.Extra"], run.RegisteredMembers());
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
                        public static AppsTenant @new { get; } = new("a") { Components = [] };
                    }
                }
            }
            """).Compiles();

        Assert.Equal(["Outer.@static.@new"], run.RegisteredMembers());
    }

    [Fact]
    public void ObsoleteDeclarationsAreStillDeclarations()
    {
        var run = GeneratorRun.Of("[Fleet] public static partial class F { [System.Obsolete] public static AppsTenant Old => new(\"a\") { Components = [] }; }").Compiles();

        Assert.Equal(["F.Old"], run.RegisteredMembers());
    }

    [Fact]
    public void ClassesThatAreNotStaticStillHaveTheirDeclarations()
    {
        var run = GeneratorRun.Of("[Fleet] public class F { public static AppsTenant A => new(\"a\") { Components = [] }; public AppsTenant B => new(\"b\") { Components = [] }; }").Compiles();

        Assert.Equal(["F.A"], run.RegisteredMembers());
    }

    [Theory]
    [InlineData("public static class F { public static AppsTenant A => new(\"a\") { Components = [] }; }")]
    [InlineData("file static partial class F { [Fleet] public static partial class G; }")]
    [InlineData("public static partial class O { [Fleet] private static partial class F { public static AppsTenant A => new(\"a\") { Components = [] }; } }")]
    [InlineData("[Fleet] public static partial class F<T> { public static AppsTenant A => new(\"a\") { Components = [] }; }")]
    public void WithoutAReachableFleetClassThereIsNoRegistry(string source)
    {
        var run = GeneratorRun.Of(source).Compiles();

        Assert.Empty(run.Files);
    }

    [Fact]
    public void AClassThatIsMarkedTwiceIsReadOnce()
    {
        var run = GeneratorRun.Of("""
            [Fleet] public static partial class F { public static KubernetesObject A => new("v1", "Namespace", "a"); }
            [Fleet] public static partial class F;
            """);

        Assert.Equal(["F.A"], run.RegisteredMembers());
        Assert.Equal(["D2.Build.Declarations.g.cs", "F.Vars.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheRegistryOfAnotherProjectIsNotInTheWay()
    {
        var other = GeneratorRun.Of("""
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Acme.Fleet")]
            [Fleet] public static partial class Base { public static AppsTenant A => new("a") { Components = [] }; }
            """).Compiles().Output.WithAssemblyName("Acme.Base");

        GeneratorRun.Of(Compile.Sources("[Fleet] public static partial class F { public static AppsTenant B => Base.A; }")
            .AddReferences(other.ToMetadataReference())).Compiles();
    }
}
