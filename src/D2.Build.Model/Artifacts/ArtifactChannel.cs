using D2.Build.Flux;

namespace D2.Build;

/// <summary>A moving tag of an artifact, and whose signature clusters accept on it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Workflow">The pipeline that signs.</param>
/// <param name="Trust">How it signs.</param>
/// <param name="Identity">Issuer and subject in the signing certificate, as Flux is given them; null where there is none.</param>
internal sealed record ArtifactChannel(string Tag, SigningWorkflow Workflow, Trust Trust, OidcIdentityMatch? Identity)
{
    /// <summary>A channel as an organization's clusters verify it.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="repository">The repository whose pipeline signs.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="workflow">The pipeline.</param>
    public static ArtifactChannel Of(Organization organization, string repository, string tag, SigningWorkflow workflow) 
    {
        var identities = organization.Verification(repository, workflow.Name, workflow.Ref.Pattern).MatchOidcIdentity;
        return new(tag, workflow, organization.Trust, identities.Count > 0 ? identities[0] : null);
    }
}
