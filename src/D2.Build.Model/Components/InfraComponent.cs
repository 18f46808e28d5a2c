using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// An infrastructure component: its controllers, and the configuration that is applied once they are ready, such as resources
/// of the kinds they bring.
/// </summary>
/// <param name="name">The component, its namespace and the last part of its artifact's address. DNS-1123 label.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class InfraComponent(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Component(name, file, line)
{
    /// <summary>What is installed: charts, CRDs, operators. A list of resources is enough where no overlay differs.</summary>
    public ComponentPart Controllers { get; init; } = [];

    /// <summary>What is applied after the controllers are ready.</summary>
    public ComponentPart Configs { get; init; } = [];

    /// <summary>
    /// Kinds that the controllers bring without their CRDs being declared here, such as those of a chart, as
    /// <c>group/Kind</c>: <c>cert-manager.io/ClusterIssuer</c>; classes with their names,
    /// <c>networking.k8s.io/IngressClass:nginx</c>.
    /// </summary>
    public IReadOnlyList<string> Provides { get; init; } = [];

    internal override IEnumerable<(string Folder, ComponentPart Part)> Parts =>
        [(Conventional.ControllersFolder, Controllers), (Conventional.ConfigsFolder, Configs)];
}
