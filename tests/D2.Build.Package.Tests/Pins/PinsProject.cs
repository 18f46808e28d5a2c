namespace D2.Build.Package.Tests.Pins;

/// <summary>A project with version pins.</summary>
internal static class PinsProject
{
    public const string File = "versions.yaml";

    public const string Versions = """
        # What the update automation bumps.
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: versions
          namespace: apps
        data:
          # Charts
          podinfo: 6.9.0 # {"$imagepolicy": "apps:podinfo:tag"}

          # Images
          web:   "1.10"   #{"$imagepolicy": "apps:web:tag"}
          web-digest: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef # {"$imagepolicy": "apps:web:digest"}

        """;

    public const string Fleet = """
        using D2.Build;
        using D2.Build.Flux;
        using D2.Build.Kubernetes;

        [Fleet]
        public static partial class Acme
        {
            public static Organization Org { get; } = Organization.OnGitHub("acme");

            public static Cluster Staging { get; } = new("staging") { Environment = "staging" };

            public static ConfigMap Chart { get; } = new("chart") { Namespace = "apps", Data = { ["version"] = Pins.Podinfo } };

            public static ConfigMap Image { get; } = new("image") { Namespace = "apps", Data = { ["image"] = $"ghcr.io/acme/web:{Pins.Web}@{Pins.WebDigest}" } };

            public static VersionPolicy Podinfo { get; } = new(Pins.Podinfo) { Image = "oci://ghcr.io/stefanprodan/charts/podinfo", Semver = "6.x" };

            public static VersionPolicy Web { get; } = new(Pins.Web)
            {
                Image = "ghcr.io/acme/web",
                Numerical = TagOrder.Ascending,
                Digests = DigestReflectionPolicy.IfNotPresent,
                SecretRef = "ghcr-auth",
                Interval = "1h",
            };
        }

        """;

    public static ScratchProject Create(PackageFixture package, string versions = Versions, string fleet = Fleet)
    {
        var project = package.CreateProject(fleet);
        project.Write(File, versions);
        return project;
    }

    public static Tree Policies(this ScratchProject project) => Tree.Read(project.PathOf("update-policies"));

    /// <summary>The number of the line that holds a text, from 1.</summary>
    public static int LineOf(string text, string part) => 1 + text[..text.IndexOf(part, StringComparison.Ordinal)].Count(c => c == '\n');
}
