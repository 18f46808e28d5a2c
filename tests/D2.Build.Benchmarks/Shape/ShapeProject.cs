using System.Globalization;
using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Manifests;
using D2.Build.Manifests.Patches;
using D2.Build.Validation;

namespace D2.Build.Benchmarks.Shape;

/// <summary>
/// The full shape: a fleet, and for each of its tenants an application with a base, two overlays and a version policy. 6 files
/// for each cluster, 2 shared ones, 8 for each tenant.
/// </summary>
internal static class ShapeProject
{
    /// <summary>Everything a build does with the declarations, up to the files.</summary>
    /// <exception cref="InvalidOperationException">Something was found that keeps a build from writing.</exception>
    public static (IReadOnlyList<ManifestFile> Tree, IReadOnlyList<ManifestFile> Policies) Files(int clusters, int tenants)
    {
        var fleet = SampleFleet.Of(clusters, tenants).Expand();
        var applications = Applications(tenants).ToArray();
        var components = new ComponentSet(fleet.Fleet.Organization, new("d2-apps"), applications).Expand(new NoFiles());
        var pins = applications.Select((_, i) => Pin(i)).ToArray();
        var updates = new VersionUpdates(pins, [.. pins.Select(pin => new VersionPolicy(pin) { Image = "ghcr.io/acme/charts/web", Semver = "6.x" })]);
        var policies = updates.Expand();
        Finding[] findings =
        [
            .. FleetValidator.Check(fleet),
            .. RepositoryValidator.Check(components),
            .. PatchApplication.Check(components).Select(Finding.Of),
            .. VersionUpdateValidator.Check(updates, policies),
        ];
        var error = Array.Find(findings, finding => finding.Severity == Rules.Severity.Error);
        return error is null
            ? ([.. FleetTree.Lay(fleet), .. RepositoryTree.Lay(components)], [.. UpdatePoliciesTree.Lay(policies)])
            : throw new InvalidOperationException($"{error.Code.Id}: {error.Message}");
    }

    private static IEnumerable<AppComponent> Applications(int tenants) => Enumerable.Range(0, tenants).Select(i => new AppComponent($"{Team(i)}-app")
    {
        Resources =
        [
            new ChartRelease("web")
            {
                Url = "oci://ghcr.io/acme/charts/web",
                Version = Pin(i),
                DriftDetection = DriftDetectionMode.Enabled,
                OnFailure = ReleaseStrategyName.RetryOnFailure,
                Values = new { ingress = new { enabled = true, className = "nginx" }, serviceMonitor = new { enabled = true, interval = "60s" } },
            },
        ],
        Overlays =
        {
            ["staging"] = overlay => Adapt(overlay, 1),
            ["production"] = overlay => Adapt(overlay, 2),
        },
    });

    // A kustomization with a patch, and a file of its own.
    private static Overlay Adapt(Overlay overlay, int replicas)
    {
        overlay.Add(new ConfigMap("web-settings") { Data = { ["environment"] = overlay.Environment, ["log-level"] = "info" } });
        return overlay.Values("web", new { replicaCount = replicas });
    }

    private static VersionPin Pin(int number) => new(Team(number), "6.9.0", $"apps:{Team(number)}:tag", "versions.yaml", number + 1);

    private static string Team(int number) => string.Create(CultureInfo.InvariantCulture, $"team-{number}");
}
