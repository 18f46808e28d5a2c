namespace D2.Build.Generators;

/// <summary>Names of the pipeline's steps, by which tests ask what was computed again.</summary>
internal static class TrackingNames
{
    public const string Fleets = nameof(Fleets);
    public const string Components = nameof(Components);
    public const string FleetMembers = nameof(FleetMembers);
    public const string Registry = nameof(Registry);
    public const string FleetVariables = nameof(FleetVariables);
    public const string VarsTypes = nameof(VarsTypes);
    public const string Variables = nameof(Variables);
    public const string InputRecords = nameof(InputRecords);
    public const string Inputs = nameof(Inputs);
}
