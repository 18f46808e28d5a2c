using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build;

/// <summary>
/// Keeps strings strings: the operator pastes inputs into YAML, where a tag of <c>1.10</c> would become a number. A string
/// field that is one placeholder alone is quoted by the template unless every value of the input is safe without.
/// </summary>
internal static class InputQuoting
{
    private const string Open = "<< inputs.";
    private const string Close = " >>";

    public static void Apply(ResourceSet set)
    {
        foreach (var list in set.Spec.AllResources())
        {
            Visit(list, set);
        }
    }

    private static void Visit(Sequence sequence, ResourceSet set)
    {
        for (var i = 0; i < sequence.Count; i++)
        {
            if (Quoted(sequence[i], set) is { } quoted)
            {
                sequence.Replace(i, quoted);
            }
        }
    }

    private static void Visit(Mapping mapping, ResourceSet set)
    {
        for (var i = 0; i < mapping.Count; i++)
        {
            if (Quoted(mapping.ValueAt(i), set) is { } quoted)
            {
                mapping.Put(mapping.KeyAt(i), quoted);
            }
        }
    }

    /// <summary>The scalar to put in the node's place; null to leave it, after its children were visited.</summary>
    private static Scalar? Quoted(Node node, ResourceSet set)
    {
        switch (node)
        {
            case Mapping mapping:
                Visit(mapping, set);
                return null;
            case Sequence sequence:
                Visit(sequence, set);
                return null;
            case Scalar { Kind: ScalarKind.Text } scalar when InputOf(scalar.Text) is { } input && !IsSafe(input, set):
                return new(Open + input + " | quote" + Close, scalar.Format);
            default:
                return null;
        }
    }

    private static string? InputOf(string text)
    {
        if (!text.StartsWith(Open, StringComparison.Ordinal) || !text.EndsWith(Close, StringComparison.Ordinal))
        {
            return null;
        }

        var name = text.AsSpan(Open.Length, text.Length - Open.Length - Close.Length);
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return null;
            }
        }

        return name.ToString();
    }

    // What a provider brings is unknown, so it is not safe.
    private static bool IsSafe(string input, ResourceSet set)
    {
        if (set.Spec.InputsFrom.Count > 0)
        {
            return false;
        }

        foreach (var values in set.Spec.Inputs)
        {
            if (values[input] is Scalar { Kind: ScalarKind.Text } value && !SafeText.StaysText(value.Text))
            {
                return false;
            }
        }

        return true;
    }
}
