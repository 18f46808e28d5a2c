namespace D2.Build.Render;

/// <summary>A member of a fleet class and what it holds.</summary>
internal sealed record DeclaredMember(string Member, object? Value);
