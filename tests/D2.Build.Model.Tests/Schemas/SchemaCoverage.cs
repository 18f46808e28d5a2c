using System.Text.Json;
using D2.Build.Flux;

namespace D2.Build.Model.Tests.Schemas;

public class SchemaCoverage
{
    public static TheoryData<string> Kinds => [.. FluxKinds.All.Select(kind => kind.Name)];

    [Fact]
    public void KindsAreFoundByTheirBaseType() => Assert.Contains(typeof(OciRepository), FluxKinds.All);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryFieldAndEveryEnumerationMemberOfTheSchemaHasAMemberAndNothingElseHas(string kind)
    {
        SharedFolder.SkipWhereAbsent();
        var type = FluxKinds.All.Single(t => string.Equals(t.Name, kind, StringComparison.Ordinal));
        using var schema = JsonDocument.Parse(File.ReadAllText(FileOf(FluxKinds.Create(type))));
        var spec = schema.RootElement.GetProperty("properties").GetProperty("spec");

        var comparison = new SchemaComparison();
        foreach (var round in Enumerable.Range(0, Samples.Rounds))
        {
            comparison.Add(spec, FilledSpec(type, new(round)), "spec");
        }

        var differences = comparison.Differences();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    internal static string FileOf(KubernetesObject resource)
    {
        var (group, version) = resource.ApiVersion.Split('/') is [var g, var v] ? (g, v) : ("core", resource.ApiVersion);
        return Path.Combine(SharedFolder.Schemas, group, $"{resource.Kind.ToLowerInvariant()}_{version}.json");
    }

    private static Mapping FilledSpec(Type kind, Samples samples)
    {
        var resource = FluxKinds.Create(kind);
        var spec = (Mapping)kind.GetProperty("Spec")!.GetValue(resource)!;
        samples.Fill(spec);
        return (Mapping)resource["spec"];
    }
}
