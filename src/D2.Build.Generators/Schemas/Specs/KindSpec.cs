namespace D2.Build.Generators.Schemas.Specs;

/// <summary>A version of a custom resource's kind.</summary>
/// <param name="ApiVersion">Group and version.</param>
/// <param name="Kind">The kind as in manifests.</param>
/// <param name="IsClusterScoped">Whether objects have no namespace.</param>
/// <param name="Deprecation">What the API server warns of where the version is used; null where it does not.</param>
internal sealed record KindSpec(string ApiVersion, string Kind, bool IsClusterScoped, string? Deprecation);
