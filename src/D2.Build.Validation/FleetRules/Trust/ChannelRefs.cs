using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5008, D2B5020: the Git refs of a channel are releases or branches, and pipelines publish on these only.</summary>
internal static class ChannelRefs
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        if (!index.Fleet.Organization.Trust.NamesIdentities)
        {
            // Where keys decide, no ref does.
            return [];
        }

        // Few expressions for many clusters.
        var tags = new Dictionary<string, string?>(StringComparer.Ordinal);
        return index.Clusters.SelectMany(cluster => AnyTag(cluster, tags).Concat(Strays(cluster)));
    }

    private static IEnumerable<Finding> AnyTag(ClusterIndex cluster, Dictionary<string, string?> tags)
    {
        // A variable wins over the channel.
        string?[] refs = [cluster.Cluster.Channel.Fleet.Ref.Pattern, cluster.Objects.RuntimeInfo.Data[ConventionVariables.ArtifactSubjectGitRef]];
        return
            from pattern in refs.OfType<string>().Distinct(StringComparer.Ordinal)
            let tag = TagOf(pattern, tags)
            where tag is not null
            select new Finding(
                Codes.AnyTag, Severity.Warning,
                $"Cluster '{cluster.Cluster.Name}' accepts signatures made on '{pattern}', and so on any tag, such as '{tag}'. Name releases: "
                + @"GitRef.Tags(GitRef.ReleaseVersion), or 'refs/tags/[^/]+/v\d+\.\d+\.\d+' for components.",
                cluster.Cluster.Location)
            {
                Text = pattern,
            };
    }

    private static string? TagOf(string pattern, Dictionary<string, string?> tags)
    {
        if (!tags.TryGetValue(pattern, out var tag))
        {
            tags.Add(pattern, tag = GitRefSamples.WithoutVersion(pattern));
        }

        return tag;
    }

    private static IEnumerable<Finding> Strays(ClusterIndex cluster)
    {
        var channel = cluster.Cluster.Channel;
        return
            from workflow in new[] { channel.Fleet, channel.Components }.Distinct()
            let published = workflow.PublishesOn?.Pattern
            where published is not null
            let stray = GitRefSamples.Between(published, workflow.Ref.Pattern)
            where stray is not null
            select new Finding(
                Codes.StrayPublication, Severity.Error,
                $"The pipeline '{workflow.Name}' moves the tag '{channel.Tag}' on '{published}', and cluster '{cluster.Cluster.Name}' accepts "
                + $"signatures made on '{workflow.Ref}' only: '{stray}' leaves it without anything to pull. Let the pipeline run on what is accepted.",
                cluster.Cluster.Location)
            {
                Text = published,
            };
    }
}
