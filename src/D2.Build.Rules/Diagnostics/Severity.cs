namespace D2.Build.Rules;

/// <summary>How bad a finding is before the user's settings are applied.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Works today and is likely to hurt.</summary>
    Warning,

    /// <summary>A cluster would refuse or stall; nothing is rendered.</summary>
    Error,
}
