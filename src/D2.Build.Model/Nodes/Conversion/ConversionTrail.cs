using System.Globalization;
using System.Text;

namespace D2.Build;

/// <summary>Where a conversion is: what it is inside of, outermost first.</summary>
internal sealed class ConversionTrail
{
    // Manifests end far above; what goes on is an object that makes up new ones for ever.
    private const int Deepest = 256;

    // The index of an owner none of whose parts has been reached.
    private const int Nowhere = -1;

    private readonly List<(object Owner, string Member, int Index)> steps = [];

    public void Enter(object owner)
    {
        foreach (var step in steps)
        {
            if (ReferenceEquals(step.Owner, owner))
            {
                throw Refuse($"{owner.GetType()} that contains itself");
            }
        }

        if (steps.Count == Deepest)
        {
            throw Refuse($"{owner.GetType()} that is nested more than {Deepest} levels deep");
        }

        steps.Add((owner, "", Nowhere));
    }

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    public void At(string member) => steps[^1] = (steps[^1].Owner, member, 0);

    public void At(int index) => steps[^1] = (steps[^1].Owner, "", index);

    public NotSupportedException Refuse(string what) =>
        new($"A manifest has no form for {what}{(Path() is { Length: > 0 } path ? $", at {path}" : "")}.");

    private string Path()
    {
        var path = new StringBuilder();
        foreach (var (_, member, index) in steps)
        {
            if (member.Length > 0)
            {
                path.Append(path.Length == 0 ? "" : ".").Append(member);
            }
            else if (index != Nowhere)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
        }

        return path.ToString();
    }
}
