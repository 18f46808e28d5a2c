using System.Collections;

namespace D2.Build.Render;

/// <summary>Takes the pins and their policies out of the declared members.</summary>
internal static class VersionUpdatesBuilder
{
    /// <returns>The pins and policies, and all other members.</returns>
    public static (VersionUpdates Updates, IReadOnlyList<DeclaredMember> Others) Take(IEnumerable<DeclaredMember> members)
    {
        var pins = new List<VersionPin>();
        var policies = new List<VersionPolicy>();
        var others = new List<DeclaredMember>();
        foreach (var member in members.SelectMany(Items))
        {
            switch (member.Value)
            {
                case VersionPin pin:
                    pins.Add(pin);
                    break;
                case VersionPolicy policy:
                    policies.Add(policy);
                    break;
                default:
                    others.Add(member);
                    break;
            }
        }

        return (new(pins, policies), others);
    }

    // A list of policies, or one of several kinds of declarations.
    private static IEnumerable<DeclaredMember> Items(DeclaredMember member) => member.Value is IEnumerable items and not Mapping
        ? items.Cast<object?>().SelectMany(item => Items(member with { Value = item }))
        : [member];
}
