namespace D2.Build.Flux;

/// <summary>Which answers of a provider are taken. Patterns are Go regular expressions, not anchored by themselves.</summary>
public sealed class InputFilter : Mapping
{
    /// <summary>The branches to leave out.</summary>
    public string? ExcludeBranch { get => Text("excludeBranch"); set => Set("excludeBranch", value); }

    /// <summary>The environments to leave out.</summary>
    public string? ExcludeEnvironment { get => Text("excludeEnvironment"); set => Set("excludeEnvironment", value); }

    /// <summary>The tags to leave out.</summary>
    public string? ExcludeTag { get => Text("excludeTag"); set => Set("excludeTag", value); }

    /// <summary>The branches to take. Default: all.</summary>
    public string? IncludeBranch { get => Text("includeBranch"); set => Set("includeBranch", value); }

    /// <summary>The environments to take. Default: all.</summary>
    public string? IncludeEnvironment { get => Text("includeEnvironment"); set => Set("includeEnvironment", value); }

    /// <summary>The tags to take. Default: all.</summary>
    public string? IncludeTag { get => Text("includeTag"); set => Set("includeTag", value); }

    /// <summary>The labels a pull or merge request must have.</summary>
    public ValueList<string> Labels { get => Values<string>("labels"); set => Set("labels", value); }

    /// <summary>How many sets of inputs are taken at most, up to 10 000. Default 100.</summary>
    public Value<int>? Limit { get => Get<int>("limit"); set => Set("limit", value); }

    /// <summary>
    /// The range of semantic versions the tags must be in; they come highest first. Default: any tag, in reverse
    /// alphabetical order.
    /// </summary>
    public string? Semver { get => Text("semver"); set => Set("semver", value); }
}
