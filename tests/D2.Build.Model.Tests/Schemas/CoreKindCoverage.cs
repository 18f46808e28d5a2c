using System.Text.Json;
using D2.Build.Kubernetes;

namespace D2.Build.Model.Tests.Schemas;

/// <summary>Kinds of Kubernetes itself: their fields stand beside metadata, and their schemas name no enumerations.</summary>
public class CoreKindCoverage
{
    // What every object has, and what only the cluster writes.
    private static readonly string[] Common = ["apiVersion", "kind", "metadata", "status"];

    private static readonly Type[] Types =
        [.. typeof(ConfigMap).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(KubernetesObject)) && t.Namespace is "D2.Build.Kubernetes")];

    public static TheoryData<string> Kinds => [.. Types.Select(type => type.Name)];

    [Fact]
    public void KindsAreFoundByTheirBaseType() => Assert.Contains(typeof(ClusterRoleBinding), Types);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryFieldOfTheSchemaHasAMemberAndNothingElseHas(string kind)
    {
        SharedFolder.SkipWhereAbsent();
        var resource = FluxKinds.Create(Types.Single(t => string.Equals(t.Name, kind, StringComparison.Ordinal)));
        using var schema = JsonDocument.Parse(File.ReadAllText(SchemaCoverage.FileOf(resource)));
        var fields = schema.RootElement.GetProperty("properties").EnumerateObject().Where(field => !Common.Contains(field.Name)).ToArray();

        new Samples(0).Fill(resource);

        var comparison = new SchemaComparison();
        foreach (var field in fields.Where(field => resource.ContainsKey(field.Name)))
        {
            comparison.Add(field.Value, resource[field.Name], field.Name);
        }

        Assert.Equal(
            fields.Select(field => field.Name).Order(StringComparer.Ordinal),
            resource.Select(member => member.Key).Except(Common).Order(StringComparer.Ordinal));
        Assert.Empty(comparison.Differences());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WhatTheSchemaRequiresIsRequired(string kind)
    {
        SharedFolder.SkipWhereAbsent();
        var resource = FluxKinds.Create(Types.Single(t => string.Equals(t.Name, kind, StringComparison.Ordinal)));
        using var schema = JsonDocument.Parse(File.ReadAllText(SchemaCoverage.FileOf(resource)));

        var required = schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()!);

        // The schema leaves metadata out; without a name the API server refuses the object all the same.
        Assert.Equal(
            required.Append("metadata").Order(StringComparer.Ordinal), resource.RequiredFields.ToArray().Order(StringComparer.Ordinal));
    }
}
