using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// Infrastructure that the platform team runs: each component is applied with cluster-admin rights, first its controllers,
/// then its configuration.
/// </summary>
/// <param name="name">The name of the ResourceSet and the file. DNS-1123 label.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class InfraTenant(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : ComponentTenant(name, file, line)
{
    private readonly List<InfraComponentReference> references = [];

    /// <summary>The references made to components, for validation.</summary>
    internal IReadOnlyList<InfraComponentReference> References => references;

    /// <summary>A component to depend on. One that the tenant does not have is an error at build.</summary>
    /// <param name="component">The component's name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public InfraComponentReference this[
        string component, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0]
    {
        get
        {
            var reference = new InfraComponentReference(component, new(file, line));
            references.Add(reference);
            return reference;
        }
    }

    /// <summary>A component to depend on, as its own project declares it.</summary>
    /// <param name="component">The component.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public InfraComponentReference this[
        InfraComponent component, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0] => this[component.Name, file, line];
}
