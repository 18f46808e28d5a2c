namespace D2.Build.Architecture.Tests.BuildFiles;

/// <summary>A property, item or target that the head of a file for MSBuild documents.</summary>
/// <param name="Kind"><c>Property</c>, <c>Item</c> or <c>Target</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Default">What it is unless set; empty where that is nothing.</param>
/// <param name="Meaning">A sentence.</param>
internal sealed record BuildMember(string Kind, string Name, string Default, string Meaning);
