using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>A validation rule of a CRD about the fields of one mapping.</summary>
internal sealed class Conflict
{
    /// <summary>In a path: every item of the list.</summary>
    public const string Each = "[]";

    /// <summary>A rule.</summary>
    /// <param name="path">The mapping, such as <c>spec.steps.[]</c>; empty for the object itself.</param>
    /// <param name="isIn">Whether the mapping breaks the rule.</param>
    /// <param name="sentence">What is wrong and what to do.</param>
    public Conflict(string path, Predicate<Mapping> isIn, string sentence)
    {
        Path = [.. path.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(step => step is Each ? Each : step)];
        IsIn = isIn;
        Violation = new(Codes.ConflictingFields, sentence);
    }

    /// <summary>The fields from the object down to the mapping.</summary>
    public string[] Path { get; }

    /// <summary>Whether the mapping breaks the rule.</summary>
    public Predicate<Mapping> IsIn { get; }

    /// <summary>What is said then.</summary>
    public Violation Violation { get; }
}
