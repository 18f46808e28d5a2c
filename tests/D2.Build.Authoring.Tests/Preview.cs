namespace D2.Build.Authoring.Tests;

/// <summary>What a merge request brings.</summary>
[ResourceSetInputs]
public partial record Preview(string Id, string Sha);
