namespace D2.Build.Authoring.Tests;

/// <summary>The inputs of the teams' ResourceSet.</summary>
[ResourceSetInputs]
public partial record Team(string Name, string Role = "admin", int Quota = 10);
