using D2.Build.Flux;

namespace D2.Build;

/// <summary>What a text of a ResourceSet becomes with the inputs that are known at build time.</summary>
internal static class InputValues
{
    /// <summary>The sets of inputs; null stands for one that only the operator knows, or for none at all.</summary>
    public static IReadOnlyList<Mapping?> Sets(ResourceSet set)
    {
        var spec = set["spec"] as Mapping;
        Mapping?[] declared = spec?["inputs"] is Sequence inputs ? [.. inputs.AsEnumerable<Node>().OfType<Mapping>()] : [];
        return declared.Length == 0 || spec?["inputsFrom"] is Sequence { Count: > 0 } ? [.. declared, null] : declared;
    }

    /// <summary>The text with inputs filled in; null where it has expressions that only the operator can evaluate.</summary>
    public static string? Fill(string text, Mapping? inputs)
    {
        if (!text.Contains("<<", StringComparison.Ordinal))
        {
            return text;
        }

        foreach (var (key, value) in inputs ?? [])
        {
            if (value is Scalar scalar)
            {
                text = text
                    .Replace($"<< inputs.{key} >>", scalar.Text, StringComparison.Ordinal)
                    .Replace($"<< inputs.{key} | quote >>", scalar.Text, StringComparison.Ordinal);
            }
        }

        return text.Contains("<<", StringComparison.Ordinal) ? null : text;
    }
}
