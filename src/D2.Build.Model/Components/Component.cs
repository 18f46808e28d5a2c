namespace D2.Build;

/// <summary>
/// Something that is deployed from an artifact of its own: a base, and one overlay for each environment, in
/// <c>components/&lt;name&gt;/</c>.
/// </summary>
public abstract class Component : Declaration
{
    private protected Component(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>The environments it has an overlay for. Default: those of the repository.</summary>
    public IReadOnlyList<string>? Environments { get; init; }

    /// <summary>The folders it consists of, in the order they are applied; the name is empty for the component's own folder.</summary>
    internal abstract IEnumerable<(string Folder, ComponentPart Part)> Parts { get; }

    /// <summary>The component as one of a tenant of the fleet.</summary>
    /// <param name="component">The component.</param>
    /// <exception cref="InvalidOperationException">The component is null: it is declared further down.</exception>
    public static implicit operator TenantComponent(Component component) => component is null
        ? throw new InvalidOperationException(
            "The component is null: static members are initialised in the order of the text, so declare it first.")
        : new(component.Name, "", 0);
}
