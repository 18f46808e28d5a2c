using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>
/// Rules in CEL that the API server checks requests with (<c>admissionregistration.k8s.io/v1</c>). Cluster-scoped; takes
/// effect through a binding.
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ValidatingAdmissionPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : KubernetesObject("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy", name, file, line)
{
    /// <summary>What is checked and how.</summary>
    public ValidatingAdmissionPolicySpec Spec { get => Child<ValidatingAdmissionPolicySpec>("spec"); set => Set("spec", value); }
}
