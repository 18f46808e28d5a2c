using D2.Build.Testing;

namespace D2.Build.Conformance.Tests.Reference;

/// <summary>
/// The update policies of <c>examples/infra</c> and <c>examples/apps</c> are those of the public reference repositories, apart from
/// the corrections listed in docs/corrections.md. The reference is not part of the repository: without it these tests are skipped.
/// </summary>
public sealed class ReferenceUpdatePolicies
{
    [Theory]
    [InlineData("infra")]
    [InlineData("apps")]
    public void EveryFieldIsEqualButForTheListedCorrections(string example)
    {
        var differences = Differences(example).ToArray();

        Assert.Empty(differences.Where(d => !Correction.OfUpdatePolicies.Any(c => c.Explains(d))).Select(d => d.ToString()));
        Assert.All(Correction.OfUpdatePolicies, c => Assert.Contains(differences, c.Explains));
    }

    private static IEnumerable<Difference> Differences(string example)
    {
        var folder = RepositoryPaths.Shared is { } shared ? Path.Join(shared, "reference", $"d2-{example}", "update-policies") : null;
        Assert.SkipUnless(Directory.Exists(folder), "The reference repositories are not on this machine.");
        var reference = Rendered.Read(folder!);
        var committed = Rendered.Read(Path.Join(RepositoryPaths.Root, "examples", example, "update-policies"));
        Assert.Equal(reference.Keys, committed.Keys);
        return
            from file in reference
            from pair in file.Value.Zip(committed[file.Key], (expected, actual) => (expected, actual))
            from difference in Difference.Between(file.Key, "", pair.expected, pair.actual)
            select difference;
    }
}
