namespace D2.Build.Package.Tests;

/// <summary>The declarations of the scratch projects. All C# that depends on the authoring API is here.</summary>
internal static class Fleets
{
    public const string File = "Fleet.cs";

    /// <summary>Two clusters and a tenant.</summary>
    public const string Standard = """
        using D2.Build;

        [Fleet]
        public static partial class Acme
        {
            public static Organization Org { get; } = Organization.OnGitHub("acme");

            public static Cluster Staging { get; } = new("staging")
            {
                Environment = "staging",
                Variables = { ["CLUSTER_NAME"] = "staging-1" },
            };

            public static Cluster Production { get; } = new("production") { Environment = "production", FluxVersion = "2.9.x", Operator = new() { Version = "0.59.x" } };

            public static AppsTenant Apps { get; } = new("apps") { Components = ["frontend"] };
        }

        """;

    public const string ProductionCluster =
        """    public static Cluster Production { get; } = new("production") { Environment = "production", FluxVersion = "2.9.x", Operator = new() { Version = "0.59.x" } };""";

    /// <summary>The files of <see cref="Standard"/>.</summary>
    public static readonly string[] StandardFiles =
    [
        .. ClusterFiles("production"),
        .. ClusterFiles("staging"),
        "tenants/apps.yaml",
    ];

    /// <summary>A project that uses the package and declares nothing.</summary>
    public const string None = "public static class Library;\n";

    /// <summary>The line that a finding has to point at.</summary>
    public const string Mark = "// here";

    public static string Throwing => With(
        "static string Value() => throw new System.InvalidOperationException(\"boom\"); // here",
        """public static Cluster Broken { get; } = new(Value()) { Environment = "broken" };""");

    public static string Endless => With(
        """public static Cluster Broken { get; } = new(Value()) { Environment = "broken" }; // here""",
        "static string Value() { while (true) { } }");

    public static string Exiting => With(
        """public static Cluster Broken { get; } = new(Value()) { Environment = "broken" }; // here""",
        """static string Value() { System.Environment.Exit(0); return ""; }""");

    public static string Overflowing => With(
        """public static Cluster Broken { get; } = new(Deeper(1)) { Environment = "broken" };""",
        "static string Deeper(int depth) => Deeper(depth + 1) + Deeper(depth);");

    /// <summary>The rule is the compiler's to tell: the name is a constant.</summary>
    public static string MalformedName => With("""public static Cluster Broken { get; } = new("Bad_Name") { Environment = "broken" }; // here""");

    /// <summary>The rule is the rendering's to tell: the name is known only when the declarations run.</summary>
    public static string MalformedComputedName => With(
        """public static Cluster Broken { get; } = new(string.Join('_', "bad", "name")) { Environment = "broken" }; // here""");

    public static string DuplicateCluster => With("""public static Cluster Again { get; } = new("staging") { Environment = "staging" }; // here""");

    /// <summary>Works, and is likely not meant: a warning.</summary>
    public static string DoubledDollar => With(
        """public static D2.Build.Kubernetes.ConfigMap Script { get; } = new("script") { Namespace = "apps", Data = { ["run"] = "echo $$" } }; // here""");

    public static string MissingMember => With("""public static Cluster Broken { get; } = new("broken"); // here""");

    /// <summary>Reads a file of the project.</summary>
    public static string ReadingAFile => Standard.Replace("\"staging-1\"", "System.IO.File.ReadAllText(\"name.txt\")", StringComparison.Ordinal);

    /// <summary>Writes to the console while it is evaluated, also what looks like an error of the build.</summary>
    public static string Talking => With(
        "public static int Spoken { get; } = Say();",
        """static int Say() { System.Console.WriteLine("hello from the fleet"); System.Console.Error.WriteLine("error CS0000: not one"); return 1; }""");

    /// <summary>Writes where the assembly of the declared types is from, and in the end how many methods the runtime had to compile.</summary>
    public static string Counting => With(
        "public static int Counted { get; } = Count();",
        """
        static int Count()
            {
                System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.Console.WriteLine($"compiled {System.Runtime.JitInfo.GetCompiledMethodCount()}");
                System.Console.WriteLine($"from {typeof(Cluster).Assembly.Location}");
                return 1;
            }
        """);

    /// <summary>Formats numbers and changes case the way that depends on the culture, unless it is a fixed one.</summary>
    public static string CultureSensitive => Standard.Replace(
        "\"staging-1\"",
        """$"{1234.5:N1} {new System.DateTime(2026, 1, 31)} {"title".ToUpper()}" """,
        StringComparison.Ordinal);

    private static string With(params string[] members) =>
        Standard.Replace(ProductionCluster, string.Join('\n', [ProductionCluster, .. members.Select(m => "    " + m)]), StringComparison.Ordinal);

    public static string[] ClusterFiles(string name) =>
    [
        $"clusters/{name}/flux-system/flux-instance.yaml",
        $"clusters/{name}/flux-system/flux-operator-values.yaml",
        $"clusters/{name}/flux-system/flux-operator.yaml",
        $"clusters/{name}/flux-system/kustomization.yaml",
        $"clusters/{name}/flux-system/runtime-info.yaml",
        $"clusters/{name}/tenants.yaml",
    ];
}
