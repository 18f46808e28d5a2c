using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>A code that builds and this program report.</summary>
/// <param name="Code"><c>D2B</c> and four digits.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>, unless the project says otherwise.</param>
/// <param name="Category">What it is about, such as <c>trust</c>.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Help">What Kubernetes, Flux or the build would do, and what to do about it.</param>
/// <param name="HelpLink">The page on it.</param>
internal sealed record RuleOutput(string Code, string Severity, string Category, string Title, string Help, string HelpLink)
{
    public static RuleOutput Of(DiagnosticCode code) => new(
        code.Id, code.Severity.ToString().ToLowerInvariant(), code.Category, code.Title, code.Help, code.HelpLink);
}
