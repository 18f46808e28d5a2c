using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5006: the identity that a source accepts is the one its pipeline signs with.</summary>
internal static class PipelineIdentities
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var judge = new Judge(index);
        var profiles = new HashSet<(Channel, string?, string?)>();
        foreach (var cluster in index.Clusters)
        {
            var data = cluster.Objects.RuntimeInfo.Data;
            // What tenants bring differs between clusters by the channel and the variables that it becomes.
            var isNew = profiles.Add((cluster.Cluster.Channel, data[ConventionVariables.ArtifactSubjectWorkflow], data[ConventionVariables.ArtifactSubjectGitRef]));
            IEnumerable<IPlace> places = cluster.HasTenants && isNew ? [cluster, index.Tenants] : [cluster];
            foreach (var finding in OfSync(judge, cluster).Concat(places.SelectMany(place => OfSources(judge, cluster, place))))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfSync(Judge judge, ClusterIndex cluster) =>
        from patch in cluster.Objects.Instance.Spec.Kustomize.Patches.OfType<KustomizePatch>()
        let subject = judge.PatchedSubject(patch.Patch ?? "")
        where subject is not null
        from finding in judge.Of(cluster, cluster.Objects.Instance.Spec.Sync.Url, cluster.Cluster.Channel.Fleet, subject, "The sync source", cluster.Cluster.Location)
        select finding;

    private static IEnumerable<Finding> OfSources(Judge judge, ClusterIndex cluster, IPlace place) =>
        from source in place.Table.OfKind(ApiGroups.Source, "OCIRepository").DistinctBy(source => source.Resource)
        from identity in Fields.Items(Fields.Child(source.Resource, "spec", "verify"), "matchOIDCIdentity")
        let subject = Filled(source.Text(identity, "subject"), cluster)
        where subject is not null
        from finding in judge.Of(cluster, source.Text("spec", "url"), cluster.Cluster.Channel.Components, subject, source, source.Location)
        select finding;

    private static string? Filled(string? text, ClusterIndex cluster)
    {
        foreach (var (name, value) in cluster.Objects.RuntimeInfo.Data)
        {
            text = text?.Replace($"${{{name}}}", value is Scalar scalar ? scalar.Text : "", StringComparison.Ordinal);
        }

        return text is not null && !Placeholders.AreIn(text) ? text : null;
    }

    /// <summary>Compares expressions with what pipelines sign as; the same few for all clusters.</summary>
    private sealed class Judge(FleetIndex index)
    {
        private readonly Dictionary<(string Repository, SigningWorkflow Workflow), string?> signed = [];
        private readonly Dictionary<(string Subject, string Signed), bool?> accepted = [];
        private readonly Dictionary<string, string?> patched = new(StringComparer.Ordinal);

        // What is judged is put into words only where something is found.
        public IEnumerable<Finding> Of(ClusterIndex cluster, string? url, SigningWorkflow workflow, string subject, object what, SourceLocation at)
        {
            if (index.Own.RepositoryOf(url ?? "") is { } repository && SignedAs(repository, workflow) is { } name && Accepts(subject, name) == false)
            {
                yield return new Finding(
                    Codes.ForeignIdentity, Severity.Error,
                    $"{what} on cluster '{cluster.Cluster.Name}' accepts the subject '{subject}', and the pipeline of {repository} signs as '{name}': nothing it "
                    + "publishes is accepted. Use Organization.Verification with the workflow and ref of the channel.",
                    at)
                {
                    Text = subject,
                };
            }
        }

        /// <summary>The subject in a patch, which is text to us: the line that begins with the field.</summary>
        public string? PatchedSubject(string patch)
        {
            if (!patched.TryGetValue(patch, out var subject))
            {
                subject = patch.Split('\n')
                    .Select(line => line.Trim().TrimStart('-').Trim())
                    .FirstOrDefault(line => line.StartsWith("subject: ", StringComparison.Ordinal))?["subject: ".Length..].Trim('"', '\'', ' ');
                patched.Add(patch, subject);
            }

            return subject;
        }

        private string? SignedAs(string repository, SigningWorkflow workflow)
        {
            if (!signed.TryGetValue((repository, workflow), out var name))
            {
                name = GitRefSamples.Matching(workflow.Ref.Pattern) is { } gitRef
                    ? index.Fleet.Organization.Forge.SubjectPattern(repository, workflow.Name, gitRef).Replace("\\", "", StringComparison.Ordinal)
                    : null;
                signed.Add((repository, workflow), name);
            }

            return name;
        }

        private bool? Accepts(string subject, string name)
        {
            if (!accepted.TryGetValue((subject, name), out var answer))
            {
                answer = GoRegex.Matches(subject, name);
                accepted.Add((subject, name), answer);
            }

            return answer;
        }
    }
}
