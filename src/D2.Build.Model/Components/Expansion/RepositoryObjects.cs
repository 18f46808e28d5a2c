namespace D2.Build;

/// <summary>What the components of a project stand for, ready to be checked and written.</summary>
/// <param name="Declared">The declarations.</param>
/// <param name="Components">The components.</param>
/// <param name="Problems">What went wrong on the way.</param>
internal sealed record RepositoryObjects(
    ComponentSet Declared, IReadOnlyList<ComponentObjects> Components, IReadOnlyList<DeclarationProblem> Problems);
