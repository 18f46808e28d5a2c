namespace D2.Build.Signing;

/// <summary>What kinds of components are called in documents.</summary>
internal static class ComponentKinds
{
    internal static string Text(ComponentKind kind) => kind switch
    {
        ComponentKind.Chart => "chart",
        ComponentKind.Image => "image",
        ComponentKind.CustomResourceDefinition => "customresourcedefinition",
        _ => "source",
    };
}
