namespace D2.Build.Rules;

/// <summary>One entry of the code table.</summary>
/// <param name="Id"><c>D2B</c> and four digits; never reused.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Severity">How bad it is unless the user decides otherwise.</param>
/// <param name="Help">What Kubernetes, Flux or the build would do, and what to do about it.</param>
public sealed record DiagnosticCode(string Id, string Title, Severity Severity, string Help)
{
    /// <summary>Where the code is documented.</summary>
    public string HelpLink => $"https://github.com/d2-build/d2-build/blob/main/docs/diagnostics/{Id}.md";
}
