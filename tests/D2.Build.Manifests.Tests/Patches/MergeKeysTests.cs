using System.Text.Json.Nodes;
using D2.Build.Manifests.Patches;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;

namespace D2.Build.Manifests.Tests.Patches;

/// <summary>Every list that could be merged by a key, against the real kustomize: two items in the base, another one in the patch.</summary>
public class MergeKeysTests
{
    private static readonly (string ApiVersion, string Kind, string Prefix)[] Workloads =
    [
        ("v1", "Pod", "spec"), ("v1", "PodTemplate", "template.spec"), ("v1", "ReplicationController", "spec.template.spec"),
        ("apps/v1", "Deployment", "spec.template.spec"), ("apps/v1", "StatefulSet", "spec.template.spec"),
        ("apps/v1", "DaemonSet", "spec.template.spec"), ("apps/v1", "ReplicaSet", "spec.template.spec"),
        ("batch/v1", "Job", "spec.template.spec"), ("batch/v1", "CronJob", "spec.jobTemplate.spec.template.spec"),
    ];

    private static readonly string[] OfPods =
    [
        "containers", "initContainers", "ephemeralContainers", "volumes", "imagePullSecrets", "hostAliases", "topologySpreadConstraints",
        "tolerations", "resourceClaims", "schedulingGates", "readinessGates",
    ];

    private static readonly string[] OfContainers = ["env", "envFrom", "ports", "volumeMounts", "volumeDevices", "resizePolicy"];

    private static readonly (string ApiVersion, string Kind, string Path)[] Others =
    [
        ("v1", "Service", "spec.ports"), ("v1", "ServiceAccount", "secrets"), ("v1", "ServiceAccount", "imagePullSecrets"),
        ("admissionregistration.k8s.io/v1", "MutatingWebhookConfiguration", "webhooks"),
        ("admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", "webhooks"),
        ("admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", "webhooks/matchConditions"),
        ("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy", "spec.variables"), ("storage.k8s.io/v1", "CSINode", "spec.drivers"),
        ("networking.k8s.io/v1", "Ingress", "spec.rules"), ("networking.k8s.io/v1", "Ingress", "spec.tls"),
        ("rbac.authorization.k8s.io/v1", "RoleBinding", "subjects"), ("rbac.authorization.k8s.io/v1", "ClusterRole", "rules"),
        ("autoscaling/v2", "HorizontalPodAutoscaler", "spec.metrics"), ("apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec.versions"),
        ("v1", "ConfigMap", "metadata.ownerReferences"), ("example.com/v1", "Thing", "metadata.ownerReferences"),
        ("example.com/v1", "Thing", "spec.containers"), ("helm.toolkit.fluxcd.io/v2", "HelmRelease", "spec.valuesFrom"),
    ];

    [Fact]
    public async Task TheyAreThoseOfKustomize()
    {
        var kustomize = Peers.Require("kustomize");
        var cases = Cases().ToList();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            Path.Join(folder.Path, "base.yaml"), string.Join("---\n", cases.Select((c, i) => YamlWriter.ToText(Object(c, i, 1, 2)))), TestContext.Current.CancellationToken);
        var patches = new Sequence(cases.Select((c, i) => new Mapping { ["patch"] = YamlWriter.ToText(Object(c, i, 3)) }));
        await File.WriteAllTextAsync(
            Path.Join(folder.Path, "kustomization.yaml"),
            YamlWriter.ToText(new Mapping { ["resources"] = new[] { "base.yaml" }, ["patches"] = patches }), TestContext.Current.CancellationToken);

        var built = await ProcessRunner.RunAsync(kustomize, ["build", folder.Path], TestContext.Current.CancellationToken);

        Assert.True(built.ExitCode == 0, built.Error);
        var found = YamlJson.Read(built.Output).ToDictionary(node => node["metadata"]!["name"]!.GetValue<string>(), StringComparer.Ordinal);
        var wrong = cases.Where((c, i) => !JsonNode.DeepEquals(
            found[$"x{i}"], YamlJson.Read(YamlWriter.ToText(StrategicMergePatch.Apply(Object(c, i, 1, 2), Object(c, i, 3))))[0]));
        Assert.Empty(wrong);
        Assert.True(cases.Count > 200);
    }

    private static IEnumerable<(string ApiVersion, string Kind, string Path)> Cases() => Others
        .Concat(from workload in Workloads
                from list in OfPods
                select (workload.ApiVersion, workload.Kind, $"{workload.Prefix}.{list}"))
        .Concat(from workload in Workloads
                from containers in OfPods.Take(3)
                from list in OfContainers
                select (workload.ApiVersion, workload.Kind, $"{workload.Prefix}.{containers}/{list}"));

    // A path "a.b/c" is the list c in the one item of the list b.
    private static KubernetesObject Object((string ApiVersion, string Kind, string Path) place, int number, params int[] items)
    {
        var made = new KubernetesObject(place.ApiVersion, place.Kind, $"x{number}");
        var parts = place.Path.Split('/');
        Node list = new Sequence(items.Select(item => (Node)Item(place.Kind, item)));
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var steps = parts[i].Split('.');
            Node content = new Mapping { [steps[^1]] = list };
            content = steps[..^1].Reverse().Aggregate(content, (inner, step) => new Mapping { [step] = inner });
            if (i > 0)
            {
                ((Mapping)content)["name"] = "only";
                list = new Sequence([content]);
            }
            else
            {
                made.Merge((Mapping)content);
            }
        }

        return made;
    }

    private static Mapping Item(string kind, int number) => new()
    {
        ["name"] = $"n{number}", ["ip"] = $"i{number}", ["uid"] = $"u{number}", ["mountPath"] = $"m{number}", ["devicePath"] = $"d{number}",
        ["topologyKey"] = $"t{number}", ["whenUnsatisfiable"] = $"w{number}", [kind is "Service" ? "port" : "containerPort"] = number, ["protocol"] = "TCP",
    };
}
