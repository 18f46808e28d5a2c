using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build;

/// <summary>The versions of a chart among which its pin is bumped. A text is taken for the range.</summary>
/// <param name="Range">A range of semantic versions, such as <c>6.x</c>.</param>
public sealed record UpdateRange([property: StringSyntax(nameof(TextFormat.SemverRange))] string Range)
{
    /// <summary>Whether the range may reach into the next major version. Default: no, which is reported.</summary>
    public MajorVersions Majors { get; init; }

    /// <summary>How often the registry is asked. Default 12h.</summary>
    public Duration Interval { get; init; } = "12h";

    /// <summary>Whose workload identity logs in to the registry. Default generic: <see cref="SecretRef"/>, or nobody.</summary>
    public OciProvider Provider { get; init; } = OciProvider.Generic;

    /// <summary>A Secret of type <c>kubernetes.io/dockerconfigjson</c> that logs in to the registry. Default: none.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? SecretRef { get; init; }

    /// <summary>A range by its text.</summary>
    /// <param name="range">Such as <c>6.x</c>.</param>
    public static implicit operator UpdateRange(string range) => new(range);
}
