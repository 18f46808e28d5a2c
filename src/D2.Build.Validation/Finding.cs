using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Something wrong with a declaration.</summary>
/// <param name="Code">The entry of the code table.</param>
/// <param name="Severity">How bad it is before the user's settings are applied.</param>
/// <param name="Message">A sentence that names the object and the field, and the way to mend it.</param>
/// <param name="Location">The declaration in C#.</param>
public sealed record Finding(DiagnosticCode Code, Severity Severity, string Message, SourceLocation Location)
{
    /// <summary>The text that is wrong, by which the place within the declaration is found. Default: the whole declaration.</summary>
    public string? Text { get; init; }

    /// <summary>What a rule says about a value, at a place.</summary>
    /// <param name="violation">What the rule says.</param>
    /// <param name="location">The declaration in C#.</param>
    /// <param name="text">The text that is wrong, if it is one.</param>
    public static Finding Of(Violation violation, SourceLocation location, string? text = null) =>
        new(violation.Code, violation.Code.Severity, violation.Message, location) { Text = text };

    /// <summary>What turned out wrong while declarations were expanded.</summary>
    internal static Finding Of(DeclarationProblem problem) => Of(problem.Violation, problem.Location, problem.Text);
}
