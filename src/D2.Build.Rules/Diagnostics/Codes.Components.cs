namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An overlay for an environment that the component does not have.</summary>
    public static readonly DiagnosticCode UnknownEnvironment = new(
        "D2B1020", "Unknown environment", Severity.Error,
        "A component has one overlay for each of its environments. One for another environment would never be written, and what it "
        + "changes would silently not happen.");

    /// <summary>An object of the cluster in an application.</summary>
    public static readonly DiagnosticCode ClusterScopedInApp = new(
        "D2B1021", "Cluster-scoped object in an application", Severity.Error,
        "An application is applied as admin of its own namespace. That account may not write objects that belong to no namespace, "
        + "and one refused object fails the whole Kustomization.");

    /// <summary>A resource that belongs to no component.</summary>
    public static readonly DiagnosticCode ResourceOutsideComponent = new(
        "D2B1022", "Resource outside of a component", Severity.Error,
        "Only components become artifacts. A resource beside them would be written nowhere.");

    /// <summary>A class marked as components that cannot be one.</summary>
    public static readonly DiagnosticCode InvalidComponentsClass = new(
        "D2B1023", "Components class must be static and partial", Severity.Error,
        "The generator reads the static members of the class and adds a part of its own to it.");

    /// <summary>A change that turns an object into another one.</summary>
    public static readonly DiagnosticCode ChangedIdentity = new(
        "D2B1024", "Overlay changes the identity of an object", Severity.Error,
        "A patch finds its object by API version, kind, name and namespace, and cannot change them.");

    /// <summary>A Secret in plain text.</summary>
    public static readonly DiagnosticCode PlainSecret = new(
        "D2B1025", "Secret in plain text", Severity.Error,
        "An artifact is readable to everyone who can pull it, and its content stays in the registry and in Git for ever.");

    /// <summary>A setting that comes from the declaration.</summary>
    public static readonly DiagnosticCode ReservedSetting = new(
        "D2B1026", "Setting comes from the declaration", Severity.Error,
        "Resources and patches of a kustomization are what the component declares, checked object by object. Anything fetched from "
        + "elsewhere would be neither checked nor signed.");

    /// <summary>A cluster's environment for which a component has no overlay.</summary>
    public static readonly DiagnosticCode EnvironmentNotOffered = new(
        "D2B1027", "Component has no overlay for the environment", Severity.Error,
        "The tenant applies the folder of the cluster's environment from the component's artifact. Where there is none, the "
        + "Kustomization fails with 'path not found'.");

    /// <summary>A project whose components could be of several repositories.</summary>
    public static readonly DiagnosticCode RepositoryCount = new(
        "D2B1028", "Components of one repository", Severity.Error,
        "All components of a project are artifacts of one repository, whose name is part of their address.");

    /// <summary>An environment that may be a typing error.</summary>
    public static readonly DiagnosticCode ResemblingEnvironment = new(
        "D2B1029", "Environment resembles another", Severity.Warning,
        "The environment is the folder that a cluster applies of every component. One that a single cluster has, a few letters from "
        + "that of others, is probably a typing error, and the components have no such folder.");

    /// <summary>A tenant that brings nothing.</summary>
    public static readonly DiagnosticCode EmptyTenant = new(
        "D2B1030", "Tenant has no components", Severity.Error,
        "Each component is one set of inputs of the tenant's ResourceSet. Without any, the operator renders its templates without inputs, and "
        + "the ResourceSet stalls.");

    /// <summary>A component with encrypted content in a tenant that decrypts nothing.</summary>
    public static readonly DiagnosticCode Undecrypted = new(
        "D2B1031", "Encrypted content is not decrypted", Severity.Error,
        "Flux decrypts what SOPS encrypted where the Kustomization says so. Without it a Secret with a section 'sops' is refused, and one that is "
        + "generated of encrypted files holds the encrypted text.");

    /// <summary>A declaration that the generator cannot read.</summary>
    public static readonly DiagnosticCode PrivateDeclaration = new(
        "D2B1034", "Declaration is private", Severity.Warning,
        "A member that is private is not part of the fleet or of the components: nothing is written for it, and clusters delete "
        + "what they have of it. Helpers may be private; one that nothing uses is a declaration without its 'public'.");

    /// <summary>An object of an application for another namespace than its own.</summary>
    public static readonly DiagnosticCode ForeignNamespace = new(
        "D2B1032", "Object of an application is for another namespace", Severity.Error,
        "An application is applied to the namespace of its name, whatever its objects say: Flux moves each of them there.");

    /// <summary>A variable that may be a typing error.</summary>
    public static readonly DiagnosticCode ResemblingVariable = new(
        "D2B1033", "Variable resembles another", Severity.Warning,
        "A variable that a single cluster has, a few letters from one that others have and it lacks, is probably a typing error: what "
        + "names the right one gets nothing there, or is refused.");

    private static IEnumerable<DiagnosticCode> Components =>
    [
        UnknownEnvironment, ClusterScopedInApp, ResourceOutsideComponent, InvalidComponentsClass, ChangedIdentity, PlainSecret,
        ReservedSetting, EnvironmentNotOffered, RepositoryCount, ResemblingEnvironment, EmptyTenant, Undecrypted,
        PrivateDeclaration, ForeignNamespace, ResemblingVariable,
    ];
}
