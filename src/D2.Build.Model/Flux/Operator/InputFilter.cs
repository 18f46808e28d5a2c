namespace D2.Build.Flux;

/// <summary>Which answers of a provider are taken. Patterns are Go regular expressions, not anchored by themselves.</summary>
public sealed class InputFilter : Mapping
{
    /// <summary>The branches to leave out.</summary>
    [StringSyntax(nameof(TextFormat.Regex))]
    public string? ExcludeBranch { get => Text("excludeBranch"); set => Set("excludeBranch", value, TextFormat.Regex); }

    /// <summary>The environments to leave out.</summary>
    [StringSyntax(nameof(TextFormat.Regex))]
    public string? ExcludeEnvironment { get => Text("excludeEnvironment"); set => Set("excludeEnvironment", value, TextFormat.Regex); }

    /// <summary>The tags to leave out.</summary>
    [StringSyntax(nameof(TextFormat.Regex))]
    public string? ExcludeTag { get => Text("excludeTag"); set => Set("excludeTag", value, TextFormat.Regex); }

    /// <summary>The branches to take. Default: all.</summary>
    [StringSyntax(nameof(TextFormat.Regex))]
    public string? IncludeBranch { get => Text("includeBranch"); set => Set("includeBranch", value, TextFormat.Regex); }

    /// <summary>The environments to take. Default: all.</summary>
    [StringSyntax(nameof(TextFormat.Regex))]
    public string? IncludeEnvironment { get => Text("includeEnvironment"); set => Set("includeEnvironment", value, TextFormat.Regex); }

    /// <summary>The tags to take. Default: all.</summary>
    [StringSyntax(nameof(TextFormat.Regex))]
    public string? IncludeTag { get => Text("includeTag"); set => Set("includeTag", value, TextFormat.Regex); }

    /// <summary>The labels a pull or merge request must have.</summary>
    public ValueList<string> Labels { get => Values<string>("labels"); set => Set("labels", value); }

    /// <summary>How many sets of inputs are taken at most, up to 10 000. Default 100.</summary>
    public Value<int>? Limit { get => Get<int>("limit"); set => Set("limit", value); }

    /// <summary>
    /// The range of semantic versions the tags must be in; they come highest first. Default: any tag, in reverse
    /// alphabetical order.
    /// </summary>
    [StringSyntax(nameof(TextFormat.SemverRange))]
    public string? Semver { get => Text("semver"); set => Set("semver", value, TextFormat.SemverRange); }
}
