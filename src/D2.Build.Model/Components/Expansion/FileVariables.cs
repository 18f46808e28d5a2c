using D2.Build.Rules;

namespace D2.Build;

/// <summary>
/// The <c>${…}</c> of a text: variables that clusters have, and what Flux could not replace, or would replace by mistake. Where there is
/// one of the second kind, the text is taken to have a syntax of its own, and Flux is told to leave it alone.
/// </summary>
internal sealed class FileVariables
{
    private readonly VariableReference? first;
    private readonly string text;

    public FileVariables(string text, IReadOnlySet<string> known)
    {
        this.text = text;
        var scan = Substitutions.Scan(text);
        first = scan.References.FirstOrDefault(reference => known.Contains(reference.Name));
        Foreign = scan.References.FirstOrDefault(reference => !known.Contains(reference.Name)) is { } other
            ? $"${{{other.Name}}}, which is no variable of clusters"
            : scan.Problems.Count > 0 ? "text that Flux cannot read" : null;
    }

    /// <summary>What is not for Flux, in words; null where all is.</summary>
    public string? Foreign { get; }

    /// <summary>The line of the first variable that clusters have, from one.</summary>
    public int Line => 1 + text.AsSpan(0, first?.Position ?? 0).Count('\n');

    /// <summary>D2B2010: what is to be said where nothing is replaced; null where no variable is there.</summary>
    /// <param name="reason">Why nothing is.</param>
    public Violation? LeftAlone(string reason) => first is null
        ? null
        : new(Codes.SubstitutionDisabled, $"${{{first.Name}}} stays as it is: {reason}");

    /// <summary>Why nothing is replaced beside what is not for Flux.</summary>
    /// <param name="foreign">That, in words.</param>
    public static string Beside(string foreign) =>
        $"beside it is {foreign}, and so Flux is told to replace nothing. Write '$${{' for what is not a variable of clusters, or set Substitute = false if that is what you want.";
}
