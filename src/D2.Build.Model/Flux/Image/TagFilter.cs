namespace D2.Build.Flux;

/// <summary>Which tags count and what of them is compared.</summary>
public sealed class TagFilter : Mapping
{
    /// <summary>What is compared, from the groups of the pattern: <c>$1</c> or <c>$name</c>. Default: the whole tag.</summary>
    public string? Extract { get => Text("extract"); set => Set("extract", value); }

    /// <summary>A Go regular expression the tags must match; not anchored by itself.</summary>
    [StringSyntax(nameof(TextFormat.Regex))]
    public string? Pattern { get => Text("pattern"); set => Set("pattern", value, TextFormat.Regex); }
}
