using System.Globalization;
using System.Reflection;
using D2.Build.Generators.Analyzers;
using D2.Build.Generators.Tests.Support;
using D2.Build.Validation;
using Microsoft.CodeAnalysis.Diagnostics;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>What analyzers find about declarations of a fleet has the code and the sentence that the check of the model gives it.</summary>
public sealed class ModelEqualityTests
{
    private const string Tenant = """
        public static ResourceSet Web { get; } = new("web")
        {
            Namespace = "flux-system",
            Spec =
            {
                Resources =
                [
                    new Namespace("web"),
                    new ServiceAccount("flux") { Namespace = "web" },
                    new RoleBinding("flux") { Namespace = "web" },
                    new FluxKustomization("web") { Namespace = "web" },
                ],
            },
        };
        """;

    // What only the compiler sees, and files that the compiler and the rendering read with one reader.
    private static readonly string[] Others =
        ["D2B1007", "D2B1009", "D2B1010", "D2B1023", "D2B1034", "D2B8040", "D2B8041", "D2B8042", "D2B8043", "D2B8044", "D2B8045", "D2B8051"];

    public static TheoryData<string, string> Mistakes => new()
    {
        { "D2B2001", ACluster("a", "[\"a-b\"] = \"x\"") },
        { "D2B2008", ACluster("a", "[\"GITHUB_TOKEN\"] = \"x\"") },
        { "D2B2003", ACluster("a", "[\"REGION\"] = \"x\"") + ACluster("b", "") + "public static ConfigMap Map { get; } = new(\"m\") { Namespace = \"apps\", Data = { [\"x\"] = \"in ${REGION}\" } };" },
        { "D2B3009", ACluster("a", "") + Providing("<< inputs.sha | trunc 7 >>") },
        { "D2B4002", ACluster("a", "") + "public static KubernetesObject Old { get; } = new(\"source.toolkit.fluxcd.io/v1beta2\", \"OCIRepository\", \"x\") { Namespace = \"web\" };" },
        { "D2B6001", ACluster("a", "") + APolicy("oci://ghcr.io/acme") },
        { "D2B6008", ACluster("a", "") + APolicy("oci://ghcr.io/acme/") + Tenant },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task AnalyzerAndEngineSayTheSame(string code, string members)
    {
        var source = $"using D2.Build.Flux; using D2.Build.Kubernetes; [Fleet] public static partial class F {{ {members} }}";

        var diagnostic = Assert.Single(await AnalyzerRun.DiagnosticsAsync(source));
        var finding = Assert.Single(FleetValidator.Check(FleetOf(source).Expand()), finding => finding.Code.Id == code);

        Assert.Equal((code, finding.Severity.ToString()), (diagnostic.Id, diagnostic.Severity.ToString()));
        Assert.EndsWith(diagnostic.GetMessage(CultureInfo.InvariantCulture), finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryAnalyzerIsComparedSomewhere()
    {
        var reported = typeof(FormatAnalyzer).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(descriptor => descriptor.Id);

        Assert.Empty(reported.Except([.. Mistakes.Select(row => row.Data.Item1), .. EqualityTests.Mistakes.Select(row => row.Data.Item1), .. Others]));
    }

    private static string ACluster(string name, string variables) =>
        $"public static Cluster {name.ToUpperInvariant()} {{ get; }} = new(\"{name}\") {{ Environment = \"e\", Variables = {{ {variables} }} }};\n";

    private static string APolicy(string prefix) => $"public static SourcePolicy Policy {{ get; }} = new(\"policies\") {{ Allow = [\"{prefix}\"] }};\n";

    private static string Providing(string text) => $$"""
        public static ResourceSetInputProvider Provider { get; } = new("github") { Namespace = "flux-system", Spec = { Type = InputProviderType.Static } };
        public static ResourceSet Previews { get; } = new("previews")
        {
            Namespace = "flux-system",
            Spec = { InputsFrom = [new() { Name = "github" }], Resources = [new ConfigMap("c-<< inputs.id >>") { Namespace = "web", Data = { ["a"] = "{{text}}" } }] },
        };
        """;

    private static Fleet FleetOf(string source)
    {
        using var image = new MemoryStream();
        Assert.True(GeneratorRun.Of(source).Compiles().Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        object?[] members = [.. Assembly.Load(image.ToArray()).GetType("F")!.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null))];
        return new(Organization.OnGitHub("acme"), [.. members.OfType<Cluster>()], [.. members.OfType<D2.Build.Tenant>()], [.. members.OfType<KubernetesObject>()]);
    }
}
