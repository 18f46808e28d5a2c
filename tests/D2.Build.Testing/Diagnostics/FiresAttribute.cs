namespace D2.Build.Testing;

/// <summary>The test makes the mistake of each of these codes, and compares the code and the place of what is found.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FiresAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;
}
