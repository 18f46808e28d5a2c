using CsCheck;

namespace D2.Build.Manifests.Tests.Patches;

/// <summary>Pairs of a base and a changed copy, of eleven kinds, whose lists and mappings overlap in part.</summary>
internal static class RandomObject
{
    private static readonly Gen<string> Word = Pick("a", "b", "c", "true", "8", "x/y~z", "n");
    private static readonly Gen<Node> Value = Gen.OneOf(Word.Select(w => (Node)w), Gen.Int[0, 9].Select(n => (Node)n), Gen.Bool.Select(b => (Node)b));
    private static readonly Gen<Node> Texts = Map(Word, Word.Select(w => (Node)w));

    private static readonly Gen<Node> Tree = Gen.OneOf(
        Value, Map(Word, Value), Value.Array[1, 3].Select(v => (Node)v), Map(Word, Value).Array[1, 3].Select(v => (Node)v), Map(Word, Map(Word, Value)));

    private static readonly Gen<Node> Volume = Gen.OneOf(
        Gen.Const(() => (Node)new Mapping { ["emptyDir"] = new Mapping() }),
        Word.Select(w => (Node)new Mapping { ["configMap"] = new Mapping { ["name"] = w } }));

    private static readonly Gen<Node> Container = Record(
        ("image", Word.Select(w => (Node)w)),
        ("args", Word.Array[1, 3].Select(v => (Node)v)),
        ("env", Keyed("name", Record(("value", Word.Select(w => (Node)w))))),
        ("envFrom", Record(("prefix", Word.Select(w => (Node)w))).Array[1, 3].Select(v => (Node)v)),
        ("ports", Ports("containerPort")),
        ("volumeDevices", Keyed("devicePath", Record(("name", Word.Select(w => (Node)w))))),
        ("volumeMounts", Keyed("mountPath", Record(("name", Word.Select(w => (Node)w))))),
        ("resources", Record(("limits", Texts), ("requests", Texts))));

    private static readonly Gen<Node> PodSpec = Record(
        ("containers", Keyed("name", Container)),
        ("initContainers", Keyed("name", Container)),
        ("hostAliases", Keyed("ip", Record(("hostnames", Word.Array[1, 2].Select(v => (Node)v))))),
        ("topologySpreadConstraints", Keyed("topologyKey", Record(("maxSkew", Gen.Int[1, 3].Select(n => (Node)n)), ("whenUnsatisfiable", Pick("DoNotSchedule").Select(w => (Node)w))))),
        ("schedulingGates", Keyed("name", Gen.Const(() => (Node)new Mapping()))),
        ("volumes", Keyed("name", Volume)),
        ("nodeSelector", Texts),
        ("imagePullSecrets", Keyed("name", Gen.Const(() => (Node)new Mapping()))),
        ("tolerations", Record(("key", Word.Select(w => (Node)w))).Array[1, 3].Select(v => (Node)v)));

    private static readonly Gen<Node> Template = Record(("metadata", Record(("labels", Texts))), ("spec", PodSpec));

    private static readonly (string ApiVersion, string Kind, Gen<Node> Body)[] Kinds =
    [
        ("apps/v1", "Deployment", Spec(("replicas", Gen.Int[1, 5].Select(n => (Node)n)), ("template", Template))),
        ("apps/v1", "StatefulSet", Spec(("serviceName", Word.Select(w => (Node)w)), ("template", Template))),
        ("batch/v1", "CronJob", Spec(("suspend", Gen.Bool.Select(b => (Node)b)), ("jobTemplate", Record(("spec", Record(("template", Template))))))),
        ("v1", "Service", Spec(("selector", Texts), ("ports", Ports("port")))),
        ("admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", Record(("webhooks", Keyed("name", Record(
            ("failurePolicy", Word.Select(w => (Node)w)), ("rules", Record(("operations", Word.Array[1, 2].Select(v => (Node)v))).Array[1, 2].Select(v => (Node)v)),
            ("matchConditions", Keyed("name", Record(("expression", Word.Select(w => (Node)w)))))))))),
        ("v1", "ConfigMap", Record(("data", Texts))),
        ("v1", "ServiceAccount", Record(("automountServiceAccountToken", Gen.Bool.Select(b => (Node)b)), ("imagePullSecrets", Keyed("name", Gen.Const(() => (Node)new Mapping()))))),
        ("networking.k8s.io/v1", "Ingress", Spec(("rules", Record(("host", Word.Select(w => (Node)w))).Array[1, 3].Select(v => (Node)v)))),
        ("networking.k8s.io/v1", "NetworkPolicy", Spec(("podSelector", Record(("matchLabels", Texts))), ("policyTypes", Pick("Ingress", "Egress").Array[1, 2].Select(v => (Node)v)))),
        ("helm.toolkit.fluxcd.io/v2", "HelmRelease", Spec(("interval", Word.Select(w => (Node)w)), ("values", Map(Word, Tree)))),
        ("source.toolkit.fluxcd.io/v1", "OCIRepository", Spec(("url", Word.Select(w => (Node)w)), ("ref", Map(Word, Value)), ("verify", Tree))),
    ];

    public static Gen<(KubernetesObject Base, KubernetesObject Target)> Pair { get; } =
        Gen.OneOf([.. Kinds.Select(kind => Gen.Select(kind.Body, kind.Body, Texts, Texts, Gen.Int[0, 3])
            .Select((from, to, labels, newLabels, keep) => (Make(kind.ApiVersion, kind.Kind, from, labels), Make(kind.ApiVersion, kind.Kind, to, keep == 0 ? labels : newLabels))))]);

    private static KubernetesObject Make(string apiVersion, string kind, Node body, Node labels)
    {
        var made = new KubernetesObject(apiVersion, kind, "x");
        made.Metadata["labels"] = labels;
        made.Merge((Mapping)body);
        return made;
    }

    private static Gen<Node> Spec(params (string Key, Gen<Node> Value)[] members) => Record(("spec", Record(members)));

    // Every member is there three times out of four, so members come and go between base and target.
    private static Gen<Node> Record(params (string Key, Gen<Node> Value)[] members) => members.Aggregate(
        Gen.Const(() => new Mapping()),
        (record, member) => Gen.Select(record, member.Value, Gen.Int[0, 3]).Select((made, value, dice) =>
        {
            var copy = (Mapping)made.Clone();
            if (dice > 0 || made.Count == 0)
            {
                copy[member.Key] = value;
            }

            return copy;
        })).Select(made => (Node)made);

    private static Gen<Node> Map(Gen<string> keys, Gen<Node> values) => Gen.Select(keys, values).Array[1, 3].Select(pairs =>
    {
        var made = new Mapping();
        foreach (var (key, value) in pairs)
        {
            made[key] = value;
        }

        return (Node)made;
    });

    private static Gen<Node> Keyed(string key, Gen<Node> items) => Map(Pick("a", "b", "c", "d"), items)
        .Select(map => (Node)new Sequence(((Mapping)map).Select(member =>
        {
            var item = new Mapping { [key] = member.Key };
            item.Merge((Mapping)member.Value);
            return (Node)item;
        })));

    private static Gen<string> Pick(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static Gen<Node> Ports(string key) => Gen.Select(Gen.Int[80, 83], Pick("TCP", "UDP"), Word, Gen.Bool).Array[1, 3]
        .Select(ports => (Node)new Sequence(ports.DistinctBy(p => (p.Item1, p.Item2)).Select(p => (Node)(ports[0].Item4
            ? new Mapping { [key] = p.Item1, ["protocol"] = p.Item2, ["name"] = p.Item3 }
            : new Mapping { [key] = p.Item1, ["name"] = p.Item3 }))));
}
