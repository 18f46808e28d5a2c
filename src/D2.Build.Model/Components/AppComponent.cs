using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>An application, applied as admin of its own namespace.</summary>
/// <param name="name">The component, its namespace and the last part of its artifact's address. DNS-1123 label.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class AppComponent(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Component(name, file, line)
{
    private readonly ComponentPart part = [];

    /// <summary>What is applied everywhere: charts, typed resources, models of KubernetesClient, files.</summary>
    public PartResources Resources { get => part.Resources; init => part.Resources = value; }

    /// <summary>Kustomize's own settings for the base.</summary>
    public KustomizationSettings Settings { get => part.Settings; init => part.Settings = value; }

    /// <summary>What differs in an environment.</summary>
    public OverlayList Overlays { get => part.Overlays; init => part.Overlays = value; }

    internal override IEnumerable<(string Folder, ComponentPart Part)> Parts => [("", part)];
}
