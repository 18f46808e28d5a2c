using D2.Build.Manifests;
using D2.Build.Manifests.Yaml;
using D2.Build.Render;
using D2.Build.Testing;
using D2.Build.Validation;

namespace D2.Build.Authoring.Tests;

// Both evaluate the same static declarations, one after the other.
[Collection(nameof(AcmeFleet))]
public sealed class AcmeFleetTests
{
    private static readonly FleetObjects Objects = Expand();

    [Fact]
    public void ItHasNoFindings() => Assert.Empty(FleetValidator.Check(Objects));

    [Fact]
    public void ItsTreeIsAsReviewed()
    {
        var tree = string.Concat(FleetTree.Lay(Objects)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"# {file.Path}\n{string.Concat(file.Documents.Select(YamlWriter.ToText))}\n"));

        Golden.Matches(tree);
    }

    [Fact]
    public void ReadingItTwiceGivesTheSame()
    {
        var files = FleetTree.Lay(Objects).Select(file => YamlWriter.ToText(file.Documents[0]));
        var again = FleetTree.Lay(Expand()).Select(file => YamlWriter.ToText(file.Documents[0]));

        Assert.Equal(files, again);
    }

    private static FleetObjects Expand()
    {
        using var output = new ProtocolWriter(Stream.Null);
        var reporter = new FindingReporter(output, new SourcePaths("", ""), new());
        return FleetBuilder.Build(DeclarationSorter.Sort(DeclarationReader.Read(typeof(AcmeFleet).Assembly), reporter)!, [])!.Expand();
    }
}
