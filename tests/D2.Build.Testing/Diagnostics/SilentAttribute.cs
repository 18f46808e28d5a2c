namespace D2.Build.Testing;

/// <summary>The test shows the nearest input without the mistake of each of these codes, and that nothing is found in it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SilentAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;
}
