namespace D2.Build.Package.Tests;

/// <summary>Schemas that strangers' projects have, and fleets that use their types.</summary>
internal static class Schemas
{
    public const string Crd = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: gardens.acme.io
        spec:
          group: acme.io
          scope: Cluster
          names:
            kind: Garden
            plural: gardens
          versions:
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema:
                  description: A garden & what grows in it.
                  type: object
                  properties:
                    spec:
                      type: object
                      required: [beds]
                      properties:
                        beds:
                          type: array
                          items:
                            type: object
                            required: [plant]
                            properties:
                              plant: {type: string, pattern: "^[a-z]+$"}
                              season: {type: string, enum: [spring, autumn]}
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: sheds.acme.io
        spec:
          group: acme.io
          scope: Cluster
          names: {kind: Shed, plural: sheds}
          versions:
            - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
        """;

    public const string Values = """
        {
        	"$schema": "http://json-schema.org/draft-07/schema#",
        	"type": "object",
        	"properties": { "replicaCount": { "type": "integer" } }
        }
        """;

    public const string Fleet = """
        using Acme.Gardens.V1;
        using D2.Build;

        namespace Acme;

        [Fleet]
        public static partial class AcmeFleet
        {
            public static Organization Acme { get; } = Organization.OnGitHub("acme", registry: "ghcr.io/acme");

            public static Cluster Staging { get; } = new("staging")
            {
                Environment = "staging",
                Variables = { ["CLUSTER_NAME"] = "staging-1", ["CLUSTER_DOMAIN"] = "staging.example.com" },
            };

            public static Garden Kitchen { get; } = new("kitchen") { Spec = { Beds = [new() { Plant = "leek", Season = GardenSpecBedSeason.Autumn }] } };
        }
        """;

    /// <summary>A component with values and an object of generated types; an overlay changes the object.</summary>
    public const string Components = """
        using D2.Build;

        [Components]
        public static partial class Parks
        {
            public static Organization Acme { get; } = Organization.OnGitHub("acme", registry: "ghcr.io/acme");

            public static InfraComponent Park { get; } = new("park")
            {
                Controllers =
                [
                    new ChartRelease("web") { Url = "oci://ghcr.io/acme/charts/web", Version = "1.0.0", Values = new Charts.WebValues { ReplicaCount = 2 } },
                ],
                Configs =
                {
                    Resources = [new Acme.Gardens.V1.Garden("rose") { Spec = { Beds = [new() { Plant = "rose" }] } }],
                    Overlays =
                    {
                        ["staging"] = overlay => overlay.Change<Acme.Gardens.V1.Garden>("rose", garden => garden.Spec.Beds.Add(new() { Plant = "thyme" })),
                    },
                },
                Provides = ["acme.io/Garden"],
            };
        }
        """;

    /// <summary>The items that make types of them; of the definitions only one kind, in a namespace of the project's own.</summary>
    public const string Items = """
        <ItemGroup>
            <D2Crd Include="crds/*.yaml" Kinds="Garden;Greenhouse" Namespace="Acme.Gardens" />
            <D2ChartValues Include="charts/web/values.schema.json" Chart="web" />
          </ItemGroup>
        </Project>
        """;
}
