namespace D2.Build;

/// <summary>A moving tag of an artifact, and whose signature clusters accept on it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Workflow">The pipeline that signs.</param>
/// <param name="Issuer">The issuer in the signing certificate, as the Go regular expression that Flux is given.</param>
/// <param name="Subject">The subject in the signing certificate, as the Go regular expression that Flux is given.</param>
internal sealed record ArtifactChannel(string Tag, SigningWorkflow Workflow, string Issuer, string Subject)
{
    /// <summary>A channel as an organization's clusters verify it.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="repository">The repository whose pipeline signs.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="workflow">The pipeline.</param>
    public static ArtifactChannel Of(Organization organization, string repository, string tag, SigningWorkflow workflow)
    {
        var identity = organization.Verification(repository, workflow.Name, workflow.Ref.Pattern).MatchOidcIdentity[0];
        return new(tag, workflow, identity.Issuer!, identity.Subject!);
    }
}
