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

    /// <summary>What it is about: the block of its number, in a word or two.</summary>
    public string Category => Id[3] switch
    {
        '1' => "declarations",
        '2' => "substitution",
        '3' => "templates",
        '4' => "dependencies",
        '5' => "trust",
        '6' => "source policy",
        '7' => "packing",
        '8' => "workloads",
        '9' => "build",
        _ => throw new InvalidOperationException($"{Id} is in no block of the code table."),
    };
}
