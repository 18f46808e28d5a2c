namespace D2.Build.Generators;

/// <summary>Names of the steps of <see cref="PinsGenerator"/>, by which tests ask what was computed again.</summary>
internal static class PinsSteps
{
    public const string Files = "PinsFiles";
    public const string All = "Pins";
}
