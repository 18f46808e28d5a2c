using System.Text;
using D2.Build.Rules;

namespace D2.Build;

/// <summary>The variables that a cluster has to have for a component.</summary>
internal static class UsedVariables
{
    public static IEnumerable<string> Of(ComponentObjects component) =>
        References(component).Where(reference => !reference.IsOptional).Select(reference => reference.Name);

    /// <summary>Those with a default: a cluster may have them.</summary>
    public static IEnumerable<string> Optional(ComponentObjects component) =>
        References(component).Where(reference => reference.IsOptional).Select(reference => reference.Name);

    private static IEnumerable<VariableReference> References(ComponentObjects component) =>
        from part in component.Parts
        from text in Texts(part.Base).Concat(part.Overlays.SelectMany(Texts))
        where text.Contains("${", StringComparison.Ordinal)
        from reference in Substitutions.Scan(text).References
        select reference;

    private static IEnumerable<string> Texts(OverlayObjects overlay) =>
        overlay.Changes.Select(change => change.Current).OfType<KubernetesObject>().Where(IsSubstituted).SelectMany(Texts).Concat(Texts(overlay.Layer));

    private static IEnumerable<string> Texts(LayerObjects layer) => layer.Files
        .Where(file => file.Substitutes)
        .SelectMany(file => file.Objects)
        .Where(IsSubstituted)
        .SelectMany(Texts)
        .Concat(Generated(layer));

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        Scalar scalar => [scalar.Text],
        Sequence sequence => sequence.AsEnumerable<Node>().SelectMany(Texts),
        Mapping mapping => mapping.SelectMany(member => Texts(member.Value).Append(member.Key)),
        _ => [],
    };

    private static IEnumerable<string> Generated(LayerObjects layer) =>
        from generator in layer.Settings.ConfigMaps.AsEnumerable<ConfigMapGenerator>()
        where !string.Equals(generator.Options.Annotations[KustomizeSettings.SubstituteAnnotation], "disabled", StringComparison.Ordinal)
        from text in GeneratorVariables.Literals(generator).Concat(layer.FilesOf(generator).Select(file => Encoding.UTF8.GetString(file.Content.Span)))
        select text;

    private static bool IsSubstituted(KubernetesObject resource) =>
        !string.Equals(resource.Annotations[KustomizeSettings.SubstituteAnnotation], "disabled", StringComparison.Ordinal);
}
