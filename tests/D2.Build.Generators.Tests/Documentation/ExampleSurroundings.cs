namespace D2.Build.Generators.Tests.Documentation;

/// <summary>What the examples on the pages of diagnostics take for granted, and in which braces they may stand.</summary>
internal static class ExampleSurroundings
{
    public const string Usings =
        "using System; using System.IO; using System.Linq; using D2.Build; using D2.Build.Flux; using D2.Build.Kubernetes; using static Surroundings;\n";

    public const string Source = """
        using D2.Build;
        using D2.Build.Flux;
        using D2.Build.Kubernetes;

        [ResourceSetInputs]
        public partial record Team(string Name, string Role = "admin", int Quota = 10, string Tag = "v1");

        [Fleet]
        public static partial class Surroundings
        {
            public const string domain = "example.com", token = "", issuer = "", key = "", subject = "";
            public static bool missing;
            public static (string Name, string Role) team;
            public static Organization Acme { get; } = Organization.OnGitHub("acme");
            public static Cluster Staging { get; } = new("staging") { Environment = "staging", Variables = { ["CLUSTER_DOMAIN"] = "example.com" } };
            public static SourcePolicy Policies { get; } = new("policies") { Allow = [] };
            public static InfraTenant Infra { get; } = new("infra") { Components = ["monitoring"] };
            public static OciRepository Agent { get; } = new("agent");
            public static OciRepository artifact { get; } = new("artifact");
            public static ResourceSetInputProvider branches { get; } = new("branches");
        }

        public static class Applications
        {
            public static AppComponent Db { get; } = new("db");
            public static AppComponent Web { get; } = new("web");
        }

        public static class Pins
        {
            public static VersionPin Podinfo { get; } = null!;
            public static VersionPin Web { get; } = null!;
            public static VersionPin WebDigest { get; } = null!;
        }

        public sealed class Shed
        {
            public ShedSpec Spec { get; } = new();
        }

        public sealed class ShedSpec
        {
            public int Replicas { get; set; }
        }
        """;

    private static readonly string[] Resources =
    [
        "ConfigMap", "Secret", "OciRepository", "FluxKustomization", "HelmRelease", "ResourceSet", "ResourceSetInputProvider", "ValidatingAdmissionPolicy",
        "ValidatingAdmissionPolicyBinding", "ImagePolicy", "ImageRepository", "FluxInstance",
    ];

    private static readonly string[] Declarations =
    [
        "Cluster(\"x\")", "AppComponent(\"x\")", "InfraComponent(\"x\")", "AppsTenant(\"x\")", "ChartRelease(\"x\")", "ComponentRepository(\"x\")", "SourcePolicy(\"x\")",
        "VersionPolicy(Pins.Web)", "ResourceSetDependency()", "OciVerification()", "OidcIdentityMatch()", "CiPipelines()", "KustomizationSettings()", "Mapping()", "Shed()",
    ];

    /// <summary>The texts before and behind what stands within the braces of an object.</summary>
    public static IReadOnlyList<(string Before, string Behind)> Braces { get; } =
    [
        .. Resources.Select(type => ($"new {type}(\"x\") {{", "}")),
        .. Resources.Skip(2).Select(type => ($"new {type}(\"x\") {{ Spec = {{", "} }")),
        .. Declarations.Select(type => ($"new {type} {{", "}")),
        ("Organization.OnGitHub(\"x\") with {", "}"),
    ];
}
