using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace D2.Build.Validation;

/// <summary>The fields and indexes from an object down to one of its values, such as <c>spec.sourceRef.name</c>.</summary>
internal struct FieldPath
{
    // Deeper values, if any, are named by their first fields.
    private const int Limit = 24;

    private Steps steps;
    private int depth;

    public readonly bool IsEmpty => depth == 0;

    public void Enter(string key) => Enter(new Step(key, 0));

    public void Enter(int index) => Enter(new Step(null, index));

    public void Leave() => depth--;

    /// <summary>Whether the path has these two fields and no more.</summary>
    public readonly bool Is(string first, string second) =>
        depth == 2 && IsKey(steps[0], first) && IsKey(steps[1], second);

    /// <summary>Whether the path begins with these two fields.</summary>
    public readonly bool IsUnder(string first, string second) =>
        depth > 2 && IsKey(steps[0], first) && IsKey(steps[1], second);

    /// <summary>Whether the path ends with this field.</summary>
    public readonly bool EndsWith(string last) => depth is > 0 and <= Limit && IsKey(steps[depth - 1], last);

    public override readonly string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Math.Min(depth, Limit); i++)
        {
            Append(text, steps[i]);
        }

        return text.Append(depth > Limit ? ".…" : "").ToString();
    }

    private static bool IsKey(Step step, string key) => string.Equals(step.Key, key, StringComparison.Ordinal);

    private static void Append(StringBuilder text, Step step)
    {
        if (step.Key is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
        }
        else if (step.Key.AsSpan().IndexOfAny('.', '/') >= 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"['{step.Key}']");
        }
        else
        {
            text.Append(text.Length == 0 ? "" : ".").Append(step.Key);
        }
    }

    private void Enter(Step step)
    {
        if (depth < Limit)
        {
            steps[depth] = step;
        }

        depth++;
    }

    private readonly record struct Step(string? Key, int Index);

    [InlineArray(Limit)]
    private struct Steps
    {
        private Step first;
    }
}
