namespace D2.Build;

/// <summary>
/// Marks a static partial class whose static members declare a fleet: its organization, clusters, tenants, policies and
/// free resources. All such classes of a project make up one fleet. Private members are not read: they are parts for others.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FleetAttribute : Attribute;
