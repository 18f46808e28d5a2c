namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, also from friends, which have the one of their framework.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
