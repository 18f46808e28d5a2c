namespace D2.Build.Validation;

/// <summary>What stands at a place.</summary>
/// <param name="Objects">The objects that wait, are waited for or give others, in ordinal order.</param>
/// <param name="Secrets">The Secrets that objects there read, in ordinal order.</param>
internal sealed record PlaceOverview(IReadOnlyList<GraphObject> Objects, IReadOnlyList<SecretUse> Secrets)
{
    public static PlaceOverview Of(IPlace place) => new(GraphObject.AllOf(place.Table), SecretUse.AllOf(place.Table.All));
}
