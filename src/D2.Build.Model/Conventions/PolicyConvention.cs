using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build;

/// <summary>The allowlist and the admission policy that holds tenants' sources to it.</summary>
internal static class PolicyConvention
{
    public static ResourceSet Expand(SourcePolicy policy)
    {
        var set = TenantConvention.Set(policy);
        set.Spec.Resources = [Allowlist(policy), Admission(policy), Binding(policy)];
        return set;
    }

    private static ConfigMap Allowlist(SourcePolicy policy) => new(policy.ConfigMapName, policy.Location.File, policy.Location.Line)
    {
        Namespace = Conventional.FluxNamespace,
        Labels = { [OperatorSettings.Prefix + "role"] = "policy" },
        Data = new TextMap
        {
            // One space between the prefixes: the policy splits there, and an empty prefix would allow everything.
            { "sources", (Node)new Scalar(string.Join(' ', policy.Allow), style: ScalarStyle.Folded) },
        },
    };

    private static ValidatingAdmissionPolicy Admission(SourcePolicy policy) =>
        new(policy.PolicyName, policy.Location.File, policy.Location.Line)
        {
            Annotations =
            {
                ["policy.fluxcd.controlplane.io/role"] =
                    $"Holds the sources of tenants to the addresses in the ConfigMap {policy.ConfigMapName}.",
            },
            Spec =
            {
                FailurePolicy = AdmissionFailurePolicy.Fail,
                MatchConstraints =
                {
                    ResourceRules =
                    [
                        new()
                        {
                            ApiGroups = ["source.toolkit.fluxcd.io"],
                            ApiVersions = ["*"],
                            Operations = [AdmissionOperation.Create, AdmissionOperation.Update],
                            Resources = [.. policy.Kinds.Select(kind => (Value<string>)kind)],
                        },
                    ],
                },
                MatchConditions = Exceptions(),
                ParamKind = { ApiVersion = "v1", Kind = "ConfigMap" },
                Variables =
                [
                    // Buckets have an endpoint, external artifacts neither.
                    new()
                    {
                        Name = "url",
                        Expression = "has(object.spec.url) ? object.spec.url : has(object.spec.endpoint) ? object.spec.endpoint : \"\"",
                    },
                    new() { Name = "sources", Expression = "params.data.sources.split(' ')" },
                ],
                Validations = Validations(),
            },
        };

    private static ObjectList<MatchCondition> Exceptions() =>
    [
        new()
        {
            // It updates the objects it deletes; a denial there would leave their namespace terminating for ever.
            Name = "exclude-source-controller-finalizer",
            Expression = "request.userInfo.username != \"system:serviceaccount:flux-system:source-controller\"",
        },
        new()
        {
            // It makes external artifacts of sources that were allowed.
            Name = "exclude-source-watcher",
            Expression = "request.userInfo.username != \"system:serviceaccount:flux-system:source-watcher\"",
        },
    ];

    private static ObjectList<AdmissionValidation> Validations() =>
    [
        new()
        {
            Expression = "variables.sources.exists(prefix, variables.url.startsWith(prefix))",
            MessageExpression =
                "variables.url + \" is not on the allowlist: \" + variables.sources.join(\", \")",
            Reason = ValidationReason.Invalid,
        },
        new()
        {
            Expression = "!has(object.spec.insecure) || !object.spec.insecure",
            Message = "Sources are pulled over TLS only.",
            Reason = ValidationReason.Invalid,
        },
    ];

    private static ValidatingAdmissionPolicyBinding Binding(SourcePolicy policy) =>
        new(policy.BindingName, policy.Location.File, policy.Location.Line)
        {
            Spec =
            {
                PolicyName = policy.PolicyName,
                ValidationActions = [ValidationAction.Deny],
                ParamRef =
                {
                    Name = policy.ConfigMapName,
                    Namespace = Conventional.FluxNamespace,
                    ParameterNotFoundAction = ParameterNotFoundAction.Deny,
                },
                MatchResources =
                {
                    NamespaceSelector =
                    {
                        MatchExpressions = [new() { Key = Conventional.RoleLabel, Operator = LabelOperator.In, Values = ["tenant"] }],
                    },
                },
            },
        };
}
