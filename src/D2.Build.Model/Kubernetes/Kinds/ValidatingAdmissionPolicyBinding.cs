using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>Puts a ValidatingAdmissionPolicy into effect (<c>admissionregistration.k8s.io/v1</c>). Cluster-scoped.</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ValidatingAdmissionPolicyBinding(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : KubernetesObject("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding", name, file, line)
{
    /// <summary>Which policy, on which requests, with what effect. Required.</summary>
    public ValidatingAdmissionPolicyBindingSpec Spec
    {
        get => Child<ValidatingAdmissionPolicyBindingSpec>("spec");
        set => Set("spec", value);
    }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["apiVersion", "kind", "metadata", "spec"];
}
