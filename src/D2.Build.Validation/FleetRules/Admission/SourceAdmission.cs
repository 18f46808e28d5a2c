using System.Text.RegularExpressions;

namespace D2.Build.Validation;

/// <summary>An admission policy over sources of Flux, read the way the API server does.</summary>
/// <param name="Policy">The ValidatingAdmissionPolicy.</param>
/// <param name="Place">Where it stands.</param>
internal sealed partial record SourceAdmission(PlacedObject Policy, IPlace Place)
{
    /// <summary>The policies whose rules name resources of <c>source.toolkit.fluxcd.io</c>.</summary>
    public static IEnumerable<SourceAdmission> Of(FleetIndex index) =>
        from place in index.Places
        from policy in place.Table.OfKind(ApiGroups.Admission, "ValidatingAdmissionPolicy")
        let admission = new SourceAdmission(policy, place)
        where admission.Kinds.Count > 0
        select admission;

    /// <summary>The resources of the group that it looks at, as plurals; <c>*</c> for all.</summary>
    public IReadOnlyList<string> Kinds { get; } =
    [
        .. Fields.Items(Fields.Child(Policy.Resource, "spec", "matchConstraints"), "resourceRules")
            .Where(rule => Fields.Texts(rule, "apiGroups").Any(group => group is ApiGroups.Source or "*"))
            .SelectMany(rule => Fields.Texts(rule, "resources"))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Every CEL expression in it, variables first.</summary>
    public IReadOnlyList<string> Expressions { get; } =
    [
        .. new[] { "variables", "matchConditions", "validations" }
            .SelectMany(field => Fields.Items(Fields.Child(Policy.Resource, "spec"), field))
            .Select(item => Policy.Text(item, "expression"))
            .OfType<string>(),
    ];

    /// <summary>The bindings that put it into effect.</summary>
    public IEnumerable<PlacedObject> Bindings => Place.Table.OfKind(ApiGroups.Admission, "ValidatingAdmissionPolicyBinding")
        .Where(binding => string.Equals(binding.Text("spec", "policyName"), Policy.Key.Name, StringComparison.Ordinal));

    /// <summary>The lists that it splits at spaces: the ConfigMap, the entry in it and its text.</summary>
    public IEnumerable<(PlacedObject ConfigMap, string Key, string Text)> Lists =>
        from expression in Expressions
        from match in SplitParameter().Matches(expression)
        let key = match.Groups["key"].Value
        from binding in Bindings
        let parameter = Fields.Child(binding.Resource, "spec", "paramRef")
        where parameter is not null
        let map = Place.Table.Find(new("", "ConfigMap", binding.Text(parameter, "namespace") ?? "", binding.Text(parameter, "name") ?? ""))
        let text = map?.Text("data", key)
        where text is not null
        select (map, key, text);

    [GeneratedRegex(@"params\.data\.(?<key>\w+)\.split\((?:' '|"" "")\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SplitParameter();
}
