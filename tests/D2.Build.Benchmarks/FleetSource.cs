using System.Globalization;
using System.Text;

namespace D2.Build.Benchmarks;

/// <summary>The source text of a fleet, full of what analyzers look at.</summary>
internal static class FleetSource
{
    private const int LinesOfOne = 10;

    public static string OfLines(int lines)
    {
        var source = new StringBuilder("""
            using D2.Build;
            using D2.Build.Flux;
            using D2.Build.Kubernetes;

            [Fleet]
            public static partial class Acme
            {
                public static Organization Organization { get; } = Organization.OnGitHub("acme");

            """);
        for (var i = 0; i < lines / LinesOfOne; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $$"""
                    public static ResourceSet Set{{i}} { get; } = new("set-{{i}}")
                    {
                        Spec =
                        {
                            DependsOn = [new() { ApiVersion = "v1", Kind = "ConfigMap", Name = "config-{{i}}", Ready = true, ReadyExpr = "status.observedGeneration >= {{i}}" }],
                            Inputs = [new Mapping { ["tenant"] = "team-{{i}}-0" }, new Mapping { ["tenant"] = "team-{{i}}-1" }],
                            Resources = [new Namespace("<< inputs.tenant >>"), new OciRepository("web") { Spec = { Interval = "10m", Url = "oci://ghcr.io/acme/web", Ref = { Semver = ">=1.{{i}}.0 <2.0.0" } } }],
                        },
                    };


                """);
        }

        return source.Append("}\n").ToString();
    }
}
