using System.Collections.Concurrent;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1006: every field that the API server asks for is set, in every typed part that is written at all.</summary>
internal static class RequiredFields
{
    private static readonly Violation Missing = new(Codes.MissingField, "The field is required and not set.");

    // The names depend on the type alone, and asking a mapping for them allocates.
    private static readonly ConcurrentDictionary<Type, string[]> Names = new();

    public static void Check(ref ObjectWalk walk, Mapping mapping)
    {
        foreach (var name in Names.GetOrAdd(mapping.GetType(), static (_, m) => m.RequiredFields.ToArray(), mapping))
        {
            CheckOne(ref walk, mapping, name);
        }
    }

    /// <summary>Checks that a field is set.</summary>
    public static void CheckOne(ref ObjectWalk walk, Mapping mapping, string name)
    {
        if (!Fields.Has(mapping, name))
        {
            walk.Path.Enter(name);
            walk.Report(Missing);
            walk.Path.Leave();
        }
    }
}
