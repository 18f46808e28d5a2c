using System.Runtime.CompilerServices;
using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build;

/// <summary>
/// How a pin is bumped: where its versions are published and which of them is taken. Gives the ImageRepository and the
/// ImagePolicy that the marker behind the pin names, written to <c>update-policies/</c> in the repository. Exactly one of
/// <see cref="Semver"/>, <see cref="Numerical"/> and <see cref="Alphabetical"/> is set.
/// </summary>
/// <param name="pin">The pin; of several for one policy (tag and digest) any.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class VersionPolicy(VersionPin pin, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Declaration(NameOf(pin), file, line)
{
    /// <summary>The pin that is bumped.</summary>
    public VersionPin Pin { get; } = pin;

    /// <summary>The image or chart, without tag: <c>ghcr.io/acme/app</c>. <c>oci://</c> before it is left out.</summary>
    public required string Image { get; init; }

    /// <summary>The range of semantic versions to stay in, such as <c>6.x</c>: the highest is taken.</summary>
    [StringSyntax(nameof(TextFormat.SemverRange))]
    public string? Semver { get; init; }

    /// <summary>Takes the last tag in numerical order.</summary>
    public TagOrder? Numerical { get; init; }

    /// <summary>Takes the last tag in alphabetical order.</summary>
    public TagOrder? Alphabetical { get; init; }

    /// <summary>Which tags count, and what of them is compared. Default: all of them, whole.</summary>
    public TagFilter? FilterTags { get; init; }

    /// <summary>Whether the tag's digest is looked up, for pins of a digest or a whole image. Default: not.</summary>
    public DigestReflectionPolicy? Digests { get; init; }

    /// <summary>Whether a range may reach into the next major version. Default: no, which is reported.</summary>
    public MajorVersions Majors { get; init; }

    /// <summary>How often the registry is asked for tags, and for the digest where that may move. Default 12h.</summary>
    public Duration Interval { get; init; } = "12h";

    /// <summary>Whose workload identity logs in to the registry. Default generic: <see cref="SecretRef"/>, or nobody.</summary>
    public OciProvider Provider { get; init; } = OciProvider.Generic;

    /// <summary>A Secret of type <c>kubernetes.io/dockerconfigjson</c> that logs in to the registry. Default: none.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? SecretRef { get; init; }

    private static string NameOf(VersionPin pin)
    {
        ArgumentNullException.ThrowIfNull(pin);
        return pin.Marker?.Policy ?? pin.Key;
    }
}
