namespace D2.Build;

/// <summary>
/// Marks a static partial class whose static members declare the components of a repository: its organization, infrastructure
/// components and applications. All such classes of a project make up one repository. Private members are not read: they are
/// parts for others.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ComponentsAttribute : Attribute;
