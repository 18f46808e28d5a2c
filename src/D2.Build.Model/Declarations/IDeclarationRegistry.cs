namespace D2.Build;

/// <summary>The declarations of an assembly. Implemented by the generator.</summary>
public interface IDeclarationRegistry
{
    /// <summary>Hands every declaration to the collector, in the order of the source text.</summary>
    /// <param name="collector">Takes the declarations.</param>
    void Collect(IDeclarationCollector collector);
}
