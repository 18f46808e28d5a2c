namespace D2.Build;

/// <summary>Takes declarations.</summary>
public interface IDeclarationCollector
{
    /// <summary>Takes one member of a fleet class.</summary>
    /// <param name="member">The member as C# names it, such as <c>AcmeFleet.Staging</c>.</param>
    /// <param name="read">Reads the member: a declaration, a resource, or a collection of them.</param>
    void Add(string member, Func<object?> read);
}
