using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>
/// Lists the tags of a repository: versions first, highest on top, then the others. Tags in which a registry without referrers API
/// keeps signatures (<c>sha256-…</c>, OCI distribution specification 1.1) are nobody's to choose, and left out.
/// </summary>
internal sealed class ListCommand : RegistryVerb
{
    private readonly TargetArguments _target = new("The repository: a reference, or a name of the project.");

    public ListCommand(Surroundings surroundings)
        : base(
            "list", "Lists the tags of an artifact: versions first, the highest on top.", surroundings,
            "d2 list ghcr.io/acme/d2-infra/cert-manager",
            "d2 list cert-manager --output json") => _target.AddTo(this);

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.TagsOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var (reference, _) = _target.Read(arguments);
        var tags = new List<Tag>();
        await foreach (var tag in session.Registry.Open(reference).Tags.ListAsync(cancellation))
        {
            if (!HoldsReferrers(tag))
            {
                tags.Add(tag);
            }
        }

        string[] sorted = [.. tags
            .OrderByDescending(tag => ReleaseVersion.Parse(tag.ToString()), ReleaseVersion.Order)
            .ThenBy(tag => tag.ToString(), StringComparer.Ordinal)
            .Select(tag => tag.ToString())];
        foreach (var tag in sorted)
        {
            session.Report.Line(tag);
        }

        session.Report.Result(new(reference.Name, sorted), OutputJson.Default.TagsOutput);
        return Success;
    }

    private static bool HoldsReferrers(Tag tag) => tag.ToString().Split('-', 2) is [var algorithm, var hex] && Digest.TryParse($"{algorithm}:{hex}", out _);
}
