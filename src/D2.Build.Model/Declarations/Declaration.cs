namespace D2.Build;

/// <summary>Something a fleet is made of by convention: a cluster, a tenant, a policy. One declaration gives many objects.</summary>
public abstract class Declaration
{
    private protected Declaration(string name, string file, int line)
    {
        Name = name;
        Location = new(file, line);
        Evaluation.Reached(Location);
    }

    /// <summary>The name, from which files and objects take theirs. DNS-1123 label.</summary>
    public string Name { get; }

    /// <summary>Where it was declared.</summary>
    public SourceLocation Location { get; }

    /// <summary>
    /// Last changes to the objects this declaration gives, by their type:
    /// <c>Customize = { (FluxKustomization k) => k.Spec.Timeout = "10m" }</c>.
    /// </summary>
    public Customizations Customize { get; init; } = [];
}
