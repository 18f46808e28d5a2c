namespace D2.Build.Flux;

/// <summary>How the newest tag is found. Exactly one of the three.</summary>
public sealed class TagPolicy : Mapping
{
    /// <summary>The last in alphabetical order.</summary>
    public TagOrdering Alphabetical { get => Child<TagOrdering>("alphabetical"); set => Set("alphabetical", value); }

    /// <summary>The last in numerical order.</summary>
    public TagOrdering Numerical { get => Child<TagOrdering>("numerical"); set => Set("numerical", value); }

    /// <summary>The highest semantic version within a range.</summary>
    public SemverPolicy Semver { get => Child<SemverPolicy>("semver"); set => Set("semver", value); }

    /// <summary>The highest semantic version within a range.</summary>
    /// <param name="range">Such as <c>6.x</c> or <c>&gt;=1.2.0</c>.</param>
    public static TagPolicy InRange(string range) => new() { Semver = { Range = range } };
}
