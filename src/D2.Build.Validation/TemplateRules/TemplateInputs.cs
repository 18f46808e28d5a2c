using System.Globalization;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3005, D2B3007 and D2B3013: the inputs that a template reads are there, and numbers are numbers.</summary>
internal static class TemplateInputs
{
    private const int MostNames = 3;

    /// <returns>Whether every input is there, or may be.</returns>
    public static bool Check(ref ObjectWalk walk, InputSets sets, TemplateScan scan, string text)
    {
        if (sets.AreOpen)
        {
            return true;
        }

        var isComplete = true;
        foreach (var input in scan.Inputs.DistinctBy(input => (input.Name, input.Need)))
        {
            if (!IsMissing(input, sets, scan))
            {
                continue;
            }

            isComplete = false;
            walk.Report(string.Equals(input.Name, "id", StringComparison.Ordinal) ? NoId : Undefined(input.Name, sets), text);
        }

        CheckNumbers(ref walk, sets, scan, text);
        return isComplete;
    }

    private static Violation NoId { get; } = new(
        Codes.MissingInputId,
        "Inputs that are written into the ResourceSet have no 'id' of their own. Add one to each set of inputs, or read another input.");

    // The operator adds the provider to every set of inputs.
    private static bool IsMissing(InputReference input, InputSets sets, TemplateScan scan) => input.Need switch
    {
        _ when string.Equals(input.Name, "provider", StringComparison.Ordinal) && sets.Count > 0 => false,
        InputNeed.Always => !sets.AllHave(input.Name),
        InputNeed.InBranch => !AnyHas(sets, input.Name) && !IsAskedFor(scan, input.Name),
        _ => false,
    };

    private static bool IsAskedFor(TemplateScan scan, string name) =>
        scan.Inputs.Any(input => input.Need == InputNeed.Never && string.Equals(input.Name, name, StringComparison.Ordinal));

    private static bool AnyHas(InputSets sets, string name) => Lacking(sets, name).Count() < sets.Count;

    private static IEnumerable<int> Lacking(InputSets sets, string name) =>
        Enumerable.Range(0, sets.Count).Where(index => sets.ValueOf(index, name) is null);

    private static Violation Undefined(string name, InputSets sets)
    {
        if (sets.Count == 0)
        {
            return new(
                Codes.UndefinedInput,
                $"The template reads the input '{name}', and the ResourceSet has neither inputs nor providers (inputsFrom). Add inputs with '{name}'.");
        }

        var lacking = Lacking(sets, name).ToArray();
        var places = string.Join(", ", lacking.Take(MostNames).Select(index => string.Create(CultureInfo.InvariantCulture, $"inputs[{index}]")))
            + (lacking.Length > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {lacking.Length - MostNames} more") : "");
        return new(
            Codes.UndefinedInput,
            $"The template reads the input '{name}', which is missing in {places}: the whole ResourceSet stalls. Add it there, or write "
            + $"'get inputs \"{name}\"' to read nothing where it is missing.{Advice(name, sets)}");
    }

    private static string Advice(string name, InputSets sets)
    {
        var keys = Enumerable.Range(0, sets.Count).SelectMany(index => sets[index] is { } inputs ? inputs.Select(pair => pair.Key) : []);
        return InputNames.Nearest(name, keys) is { } nearest && !string.Equals(nearest, name, StringComparison.Ordinal)
            ? $" Did you mean '{nearest}'?"
            : "";
    }

    private static void CheckNumbers(ref ObjectWalk walk, InputSets sets, TemplateScan scan, string text)
    {
        foreach (var name in scan.NumberInputs)
        {
            for (var i = 0; i < sets.Count; i++)
            {
                if (sets.ValueOf(i, name) is Scalar { Text: var value } && !Placeholders.AreIn(value)
                    && !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                {
                    walk.Report(
                        new(
                            Codes.SilentZero,
                            $"The template makes a number of the input '{name}', which is '{value}' in inputs[{i}]: that gives 0 without an error. "
                            + "Give it a whole number."),
                        text);
                    break;
                }
            }
        }
    }
}
