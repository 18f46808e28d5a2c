using System.Reflection;
using D2.Build.Generators.Tests.Schemas.Support;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Tests.Schemas;

/// <summary>Objects of generated types as members of a fleet class: no generator sees what another one makes.</summary>
public sealed class FleetMemberTests
{
    private const string Source = """
        using Crds.AcmeIo.V1;

        [Fleet]
        public static partial class Acme
        {
            public static Sign One { get; } = new("one");
            public static Sign[] Several { get; } = [new("two"), new("three")];
            public static IReadOnlyList<Sign> More => [new("four")];
            public static KubernetesObject Known => new("v1", "Service", "five");
            public static SignSpec Part => new() { Title = "no resource" };
            public static Charts.WebValues Values => new() { A = "no resource" };
            private static Sign Hidden => throw new System.InvalidOperationException();
        }
        """;

    [Fact]
    public void ResourcesAreDeclaredAndOtherMembersAreNot()
    {
        var run = SchemaRun.Of(
            Source,
            SchemaText.Crd("/crds/sign.yaml", Crds.WithFields("Sign", "title: {type: string}")),
            SchemaText.Values("web", """{"properties": {"a": {"type": "string"}}}""")).Compiles();
        var collector = new Collector();

        var registry = run.Load().GetCustomAttribute<DeclarationRegistryAttribute>()!.Registry;
        ((IDeclarationRegistry)Activator.CreateInstance(registry, nonPublic: true)!).Collect(collector);

        Assert.Equal(["Acme.One", "Acme.Several", "Acme.More", "Acme.Known"], collector.Members.Keys);
        Assert.Equal("three", Assert.IsType<IEnumerable<KubernetesObject>>(collector.Members["Acme.Several"], exactMatch: false).Last().Name);
    }

    [Fact]
    public void ATypeThatNobodyMakesIsOneErrorInTheCode()
    {
        var run = SchemaRun.Of("[Fleet] public static partial class Acme { public static Missing One { get; } = new(); public static List<Missing> Two => []; }");

        var errors = run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["CS0246", "CS0246"], errors.Select(error => error.Id));
        Assert.All(errors, error => Assert.Equal("/src/File0.cs", error.Location.GetLineSpan().Path));
    }

    private sealed class Collector : IDeclarationCollector
    {
        public OrderedDictionary<string, object?> Members { get; } = [];

        public void Add(string member, Func<object?> read) => Members.Add(member, read());
    }
}
