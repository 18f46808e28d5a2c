namespace D2.Build.Generators.Tests.Support;

/// <summary>A tenant that is written by hand.</summary>
internal static class Tenants
{
    /// <summary>The tenant with this namespace, beside a source policy.</summary>
    public static string Source(string ns, string policy = """public static SourcePolicy Policy { get; } = new("policies") { Allow = ["oci://ghcr.io/acme/"] };""") => $$"""
        using D2.Build.Flux;
        using D2.Build.Kubernetes;

        static class F
        {
            {{policy}}

            public static ResourceSet Web { get; } = new("web")
            {
                Spec =
                {
                    Resources =
                    [
                        {{ns}},
                        new RoleBinding("flux") { Namespace = "web" },
                        new FluxKustomization("web") { Namespace = "web" },
                    ],
                },
            };
        }
        """;
}
