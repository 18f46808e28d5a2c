using System.Globalization;

namespace D2.Build.Rules;

/// <summary>One of the five fields: a list of numbers or names, ranges of them, and steps.</summary>
internal sealed class CronField(string title, int least, int most, string[] names)
{
    public string? Reason(string text)
    {
        var items = text.Split(',').Where(item => item.Length > 0).ToArray();
        return items.Length == 0
            ? $"the {title} '{text}' is empty"
            : items.Select(ItemReason).FirstOrDefault(reason => reason is not null);
    }

    private string? ItemReason(string item)
    {
        var parts = item.Split('/');
        var ends = parts[0].Split('-');
        if (parts.Length > 2 || ends.Length > 2)
        {
            return $"the {title} '{item}' has too many parts; a range with a step is written '1-5/2'";
        }

        if (parts.Length == 2 && Number(parts[1]) is null or 0)
        {
            return $"the step of the {title} '{item}' is not a number above zero";
        }

        return ends[0] is "*" or "?" ? null : RangeReason(item, ends);
    }

    private string? RangeReason(string item, string[] ends)
    {
        var values = ends.Select(Value).ToArray();
        if (Array.Exists(values, value => value is null))
        {
            return $"the {title} '{item}' is not a number{(names.Length > 0 ? $" or a name such as '{names[1]}'" : "")}";
        }

        if (values.Min() < least || values.Max() > most)
        {
            return $"the {title} '{item}' is not between {least} and {most}{(most == 6 ? " (0 is Sunday)" : "")}";
        }

        return values[0] <= values[values.Length - 1] ? null : $"the {title} '{item}' ends before it begins";
    }

    private int? Value(string text)
    {
        var index = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? Number(text) : index + least;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
