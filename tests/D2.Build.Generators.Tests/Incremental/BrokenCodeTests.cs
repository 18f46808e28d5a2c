using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Incremental;

/// <summary>Code is broken most of the time it is edited; neither the generator nor an analyzer may throw over it.</summary>
public sealed class BrokenCodeTests
{
    private const string Whole = """
        namespace Acme;
        [Fleet]
        public static partial class F
        {
            public static Cluster Staging { get; } = new("staging") { Environment = "e", Variables = { ["DOMAIN"] = Vars.Tag, { "B", "c" } } };
            public static KubernetesObject[] More => [new("v1", "Namespace", name: "apps")];
        }
        [ResourceSetInputs]
        public partial record Team(string Name, Value<int>? Quota = null, Duration Interval = default);
        """;

    private const string Fleet = """
        using D2.Build.Flux;
        using D2.Build.Kubernetes;
        [Fleet]
        public static partial class F
        {
            public static Cluster A => new("a") { Environment = "e", Variables = { ["DOMAIN"] = "a" }, FluxVersion = "2.9.x" };
            public static Cluster B { get; } = new("b") { Environment = "e" };
            public static SourcePolicy P { get; } = new("p") { Allow = ["oci://a", "b"] };
            public static KubernetesObject O => new("source.toolkit.fluxcd.io/v1beta1", "OCIRepository", $"x-{Vars.Domain}-${{DOMAIN}}");
            public static ResourceSet S { get; } = new("s")
            {
                Spec =
                {
                    InputsFrom = [new() { Name = "i" }],
                    Resources = [new Namespace("n"), new RoleBinding("r") { Namespace = "n" }, new FluxKustomization("<< inputs.a | lower >>") { Namespace = "n" }],
                },
            };
        }
        """;

    public static TheoryData<string> Sources =>
    [
        "",
        "[Fleet]",
        "[Fleet] class",
        "[Fleet] class { }",
        "[Fleet] public static partial class F;",
        "[Fleet, Fleet] public static partial class F;",
        "[Fleet] public static partial class F; [Fleet] public static partial class F;",
        "[Fleet] public static partial class F; [Fleet] public static partial class f;",
        "[Fleet] public static partial class F { public static Missing A { get; } }",
        "[Fleet] public static partial class F { public static List<Missing> A; static Cluster A; public static Cluster B B }",
        "[Fleet] public static partial class F { public static Cluster this[int i] => null; static Cluster C = new() { Variables = { [] = 1, [null] = 2, [,] = 3, { } } }; }",
        "[Fleet] public static partial class F { static void M() { Variables = ; Variables = { [\"A\"] }; Variables = new { }; Variables = [\"A\"]; } }",
        "[Fleet] public partial struct S; [Fleet] enum E; [Fleet] interface I; [Fleet] delegate void D();",
        "[Fleet] public static partial class F : Missing { }",
        "class C : C { [Fleet] static partial class F { public static C A => null; } }",
        "[ResourceSetInputs] record",
        "[ResourceSetInputs] public partial record Team(",
        "[ResourceSetInputs] public partial record Team(string, int, )",
        "[ResourceSetInputs] public partial record Team(Missing Name, List<Missing> More, string Name);",
        "[ResourceSetInputs] public partial record Team();",
        "[ResourceSetInputs] public partial record struct Team(string Name);",
        "[ResourceSetInputs] public partial record Team(string A); public partial record Team(string B);",
        "[ResourceSetInputs] public partial record Team(string A); [ResourceSetInputs] public partial record Team;",
        "[ResourceSetInputs] public partial record Team(System.Span<int> A, int* B, dynamic C, __arglist);",
        "[ResourceSetInputs, Fleet] public partial record Team(string A);",
        "namespace A { partial record R; } namespace A.R { [ResourceSetInputs] public partial record Team(string A); } namespace A { partial record R { [ResourceSetInputs] public partial record Team(string B); } }",
        "class C { object O = new SourcePolicy(\"p\") { Allow = [, null, .. , \"\"] }; object P = new Cluster { Variables = { } = { } }; string S = \"${A\" + Vars.; Cluster D = new(; }",
        "class C { object O = new Namespace(; object[] P = [new Namespace(), new Namespace(1), .. new Namespace(\"a\")]; ResourceSet S = new() { Spec = { InputsFrom = , Resources = [\"<< lower inputs.a >>\"] } }; }",
        "class C { object O = new KubernetesObject(); object P = new KubernetesObject(1, 2, 3); object Q = new KubernetesObject(name: ); Duration D = null; Duration E = (string)null; }",
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public Task NothingThrows(string source) => DoesNotThrowAsync(source);

    [Theory]
    [InlineData(Whole, 7)]
    [InlineData(Fleet, 17)]
    public async Task NothingThrowsWhereverTheTextEnds(string text, int step)
    {
        for (var length = 0; length < text.Length; length += step)
        {
            await DoesNotThrowAsync(text[..length]);
        }
    }

    [Fact]
    public void NothingIsGeneratedWithoutTheLibrary()
    {
        var run = GeneratorRun.Of(Compile.Sources(Whole).WithReferences(References.Runtime));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void NothingThrowsWithoutARuntime()
    {
        var run = GeneratorRun.Of(Compile.Sources(Whole).WithReferences());

        Assert.Empty(run.Diagnostics);
    }

    private static async Task DoesNotThrowAsync(string source)
    {
        Assert.Empty(GeneratorRun.Of(source).Diagnostics);
        Assert.DoesNotContain(await AnalyzerRun.DiagnosticsAsync(source), diagnostic => diagnostic.Id == "AD0001");
    }
}
