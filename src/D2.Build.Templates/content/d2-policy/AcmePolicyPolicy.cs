using D2.Build;
using D2.Build.Kubernetes;

//#if (hasNamespace)
namespace ProjectNamespace;

//#endif
[Fleet]
public static partial class AcmePolicyPolicy
{
    /// <summary>What it forbids is said by the expressions; where, by the binding.</summary>
    public static ValidatingAdmissionPolicy AcmePolicy { get; } = new("acme-policy")
    {
        Spec =
        {
            FailurePolicy = AdmissionFailurePolicy.Fail,
            MatchConstraints =
            {
                ResourceRules =
                [
                    new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = [AdmissionOperation.Create, AdmissionOperation.Update], Resources = ["deployments"] },
                ],
            },
            Validations = [new() { Expression = "object.spec.replicas <= 50", Message = "A deployment has 50 replicas at most." }],
        },
    };

    public static ValidatingAdmissionPolicyBinding AcmePolicyBinding { get; } = new("acme-policy")
    {
        Spec =
        {
            PolicyName = "acme-policy",
            ValidationActions = [ValidationAction.Deny],
            MatchResources = { NamespaceSelector = { MatchLabels = { ["toolkit.fluxcd.io/role"] = "tenant" } } },
        },
    };
}
