using D2.Build.Flux;

namespace D2.Build.Validation;

/// <summary>What a text of a ResourceSet becomes with the inputs that are known at build time.</summary>
internal static class InputValues
{
    /// <summary>
    /// The text once for each item of the inputs. Items whose values are only known on the cluster (variables, providers)
    /// give nothing, and so does a text with an expression that is more than an input.
    /// </summary>
    public static IEnumerable<string> Expand(string text, ResourceSet set)
    {
        if (!text.Contains("<<", StringComparison.Ordinal))
        {
            return IsKnown(text) ? [text] : [];
        }

        return set.Spec.Inputs.AsEnumerable<Mapping>().Select(inputs => Fill(text, inputs)).Where(IsKnown);
    }

    private static string Fill(string text, Mapping inputs)
    {
        foreach (var (key, value) in inputs)
        {
            if (value is Scalar scalar)
            {
                text = text
                    .Replace($"<< inputs.{key} >>", scalar.Text, StringComparison.Ordinal)
                    .Replace($"<< inputs.{key} | quote >>", scalar.Text, StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static bool IsKnown(string text) => text.Length > 0 && !Rules.Placeholders.AreIn(text);
}
