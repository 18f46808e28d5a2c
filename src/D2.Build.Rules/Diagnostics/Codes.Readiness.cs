namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An API version that a cluster does not serve.</summary>
    public static readonly DiagnosticCode UnservedVersion = new(
        "D2B4002", "API version is not served", Severity.Error,
        "Flux and Kubernetes drop old versions of their APIs: source v1beta2 went with Flux 2.8, image and notification v1beta2 with 2.9. "
        + "The API server refuses the object, and with it the whole Kustomization.");

    /// <summary>A dependency that nothing gives.</summary>
    public static readonly DiagnosticCode UnmetDependency = new(
        "D2B4003", "Dependency does not exist", Severity.Error,
        "Flux waits for what dependsOn names, without an end and without an error. What depends on it is never applied.");

    /// <summary>Objects that wait for each other.</summary>
    public static readonly DiagnosticCode DependencyCycle = new(
        "D2B4004", "Objects wait for each other", Severity.Error,
        "Neither Flux nor its operator looks for cycles: all of the objects stay not ready, each because of the next.");

    /// <summary>A readiness expression that takes old conditions for new ones.</summary>
    public static readonly DiagnosticCode StaleReadyExpr = new(
        "D2B4005", "Readiness of an earlier generation", Severity.Warning,
        "An expression replaces the built-in check. Conditions keep their last value until the controller has seen a change, and a filter "
        + "over no conditions holds for all of them, so that the expression is true too early.");

    /// <summary>A readiness expression that holds for ever.</summary>
    public static readonly DiagnosticCode WeakReadyExpr = new(
        "D2B4006", "Readiness that was once", Severity.Warning,
        "status.observedGeneration of a Kustomization is set when it is ready for the first time, and never taken back.");

    /// <summary>A readiness expression nobody looks at.</summary>
    public static readonly DiagnosticCode IgnoredReadyExpr = new(
        "D2B4007", "readyExpr without ready", Severity.Warning,
        "The operator looks at readyExpr only where ready is true. Without it, it is enough that the object exists.");

    /// <summary>A wait that ends before what is waited for may.</summary>
    public static readonly DiagnosticCode ShortTimeout = new(
        "D2B4008", "Timeout shorter than what it waits for", Severity.Warning,
        "Whoever waits gives up first and reports a failure, while the release or Kustomization within is still allowed to take its time.");

    /// <summary>A kind that is used before it is there.</summary>
    public static readonly DiagnosticCode UnorderedComponents = new(
        "D2B4009", "Component does not wait for its kinds", Severity.Warning,
        "The API server refuses objects of a kind whose CRD another component brings. Flux tries again, and a new cluster reports failures until then.");

    /// <summary>A class that nothing gives.</summary>
    public static readonly DiagnosticCode MissingClass = new(
        "D2B4010", "Class is not provided", Severity.Warning,
        "An Ingress or volume claim of a class that is not there stays as it is, without an error: no address, no volume.");

    /// <summary>A controller without work.</summary>
    public static readonly DiagnosticCode IdleController = new(
        "D2B4011", "Controller has nothing to do", Severity.Info,
        "A controller that nothing uses takes memory, has rights on the cluster and opens kinds to tenants.");

    /// <summary>A Kustomization of tenants that does not wait for them.</summary>
    public static readonly DiagnosticCode UnwatchedTenants = new(
        "D2B4013", "Tenants are not waited for", Severity.Warning,
        "Without wait or healthChecks a Kustomization is ready as soon as its objects are applied. Bootstrap scripts, tests and people who "
        + "wait for it learn nothing about the tenants.");

    /// <summary>A feature that the version of Flux does not have.</summary>
    public static readonly DiagnosticCode FeatureNotInVersion = new(
        "D2B4014", "Flux is too old for this", Severity.Warning,
        "A field that the CRD does not know is dropped without a word or refused; a controller that the version does not have fails the installation.");

    /// <summary>A production cluster that follows every new minor.</summary>
    public static readonly DiagnosticCode UnboundedVersion = new(
        "D2B4015", "Production follows every new minor", Severity.Warning,
        "A new minor of Flux may change what is served and how variables are replaced: 2.9 made an undefined variable an error. With a range "
        + "over several minors it arrives in production when it is released, tested by nobody.");

    private static IEnumerable<DiagnosticCode> Readiness =>
    [
        UnservedVersion, UnmetDependency, DependencyCycle, StaleReadyExpr, WeakReadyExpr, IgnoredReadyExpr, ShortTimeout, UnorderedComponents,
        MissingClass, IdleController, UnwatchedTenants,
        FeatureNotInVersion, UnboundedVersion,
    ];
}
