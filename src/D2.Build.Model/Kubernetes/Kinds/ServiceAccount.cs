using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>An identity for pods and for impersonation (<c>v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ServiceAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : KubernetesObject("v1", "ServiceAccount", name, file, line)
{
    /// <summary>False keeps the token out of pods unless they ask for it. Default true.</summary>
    public Value<bool>? AutomountServiceAccountToken
    {
        get => Get<bool>("automountServiceAccountToken");
        set => Set("automountServiceAccountToken", value);
    }

    /// <summary>The Secrets that pull the images of its pods.</summary>
    public ObjectList<ImagePullSecret> ImagePullSecrets
    {
        get => List<ImagePullSecret>("imagePullSecrets");
        set => Set("imagePullSecrets", value);
    }

    /// <summary>The Secrets its pods may use. Rarely needed.</summary>
    public ObjectList<ServiceAccountSecret> Secrets { get => List<ServiceAccountSecret>("secrets"); set => Set("secrets", value); }
}
