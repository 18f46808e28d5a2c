using D2.Build.Oci;
using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Attests how an artifact was made: from which commit, by which pipeline.</summary>
/// <param name="variable">The environment.</param>
/// <param name="mode">What to do where the commit is not known.</param>
internal sealed class BuildProvenance(Func<string, string?> variable, ProvenanceMode mode) : IAttestationSource
{
    private const string OwnMachine = "https://github.com/d2-build/d2-build/blob/main/docs/signing.md#provenance";

    public IReadOnlyList<Attestation> Of(TrustRequest request)
    {
        var annotations = ImageManifest.Read(request.Manifest.Bytes).Annotations;
        var source = annotations.GetValueOrDefault(AnnotationKeys.Source);
        var commit = annotations.GetValueOrDefault(AnnotationKeys.Revision)?.Split(':')[^1];
        if (source is null || commit is null || !commit.All(char.IsAsciiHexDigitLower))
        {
            return mode is ProvenanceMode.WhereKnown ? [] : throw new D2Exception(
                Codes.InvalidArgument, $"Nothing says which commit {request.Reference} was made from, so its provenance cannot be attested. Build it in Git, with everything committed, or set ArtifactSource and ArtifactRevision.");
        }

        var provenance = new Provenance(Builder(), source, commit)
        {
            Ref = variable("GITHUB_REF") ?? variable("CI_COMMIT_REF_NAME"),
            Invocation = Invocation(),
            Materials = ArtifactInventory.Components(request),
        };
        return [new(PredicateTypes.SlsaProvenance, provenance.ToJson())];
    }

    private string Builder() =>
        variable("GITHUB_WORKFLOW_REF") is { Length: > 0 } workflow ? $"{variable("GITHUB_SERVER_URL")}/{workflow}"
        : variable("CI_PROJECT_URL") is { Length: > 0 } project ? $"{project}//{variable("CI_CONFIG_PATH") ?? ".gitlab-ci.yml"}"
        : OwnMachine;

    private string? Invocation() => variable("GITHUB_RUN_ID") is { Length: > 0 } run
        ? $"{variable("GITHUB_SERVER_URL")}/{variable("GITHUB_REPOSITORY")}/actions/runs/{run}/attempts/{variable("GITHUB_RUN_ATTEMPT") ?? "1"}"
        : variable("CI_JOB_URL");
}
