using System.Globalization;
using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>Where content comes from.</summary>
internal sealed record Origin
{
    private const int Sha256Length = 64;

    // As git describe says it.
    private const string Dirty = "-dirty";

    /// <summary>The address of the Git repository; null where nobody knows.</summary>
    public string? Source { get; init; }

    /// <summary>The branch or tag; null outside of Git.</summary>
    public GitRefName? Ref { get; init; }

    /// <summary>The commit; null outside of Git.</summary>
    public string? Commit { get; init; }

    /// <summary>The files that differ from the commit or are in none, as Git names them. Default: none.</summary>
    public IReadOnlyList<string> Uncommitted { get; init; } = [];

    /// <summary>When the content was made, so that the same commit gives the same bytes: the commit's time.</summary>
    public DateTimeOffset Created { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>What to write instead of branch or tag and commit; null for those.</summary>
    public string? GivenRevision { get; init; }

    /// <summary>Branch or tag and commit, as Flux shows it: <c>main@sha1:…</c>, with <c>-dirty</c> where the content is not that of the commit.</summary>
    public string? Revision => GivenRevision ?? (Commit is null
        ? null
        : $"{(Ref is null ? "" : Ref.ShortName + "@")}{(Commit.Length == Sha256Length ? "sha256" : "sha1")}:{Commit}{(Uncommitted.Count > 0 ? Dirty : "")}");

    /// <summary>The annotations that say so.</summary>
    public Annotations ToAnnotations()
    {
        var created = Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var pairs = new (string Key, string? Value)[] { (AnnotationKeys.Created, created), (AnnotationKeys.Source, Source), (AnnotationKeys.Revision, Revision) };
        return new(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)));
    }
}
