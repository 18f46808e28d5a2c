namespace D2.Build.Validation;

/// <summary>Where an object ends up.</summary>
internal enum Reach
{
    /// <summary>On clusters that nobody depends on, as far as is known.</summary>
    Anywhere,

    /// <summary>In production too.</summary>
    Production,
}
