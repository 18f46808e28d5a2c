using System.Globalization;
using System.Text;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Writes JSON. The compiler may be one that has no library for it.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder text = new();

    public JsonText Open()
    {
        text.Append('{');
        return this;
    }

    public JsonText Close()
    {
        TrimComma().Append("},");
        return this;
    }

    public JsonText Name(string name)
    {
        Quote(name);
        text.Append(':');
        return this;
    }

    public void Text(string value)
    {
        Quote(value);
        text.Append(',');
    }

    public void Texts(IEnumerable<string> values)
    {
        text.Append('[');
        foreach (var value in values)
        {
            Text(value);
        }

        TrimComma().Append("],");
    }

    public void Boolean(bool value) => text.Append(value ? "true," : "false,");

    /// <summary>A number as YAML has it; one that JSON cannot have is written as null, which asks for nothing.</summary>
    public void Number(string value)
    {
        var isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsNaN(number) && !double.IsInfinity(number);
        text.Append(isNumber ? number.ToString("R", CultureInfo.InvariantCulture) : "null").Append(',');
    }

    public override string ToString() => text.ToString().TrimEnd(',');

    private StringBuilder TrimComma()
    {
        if (text.Length > 0 && text[text.Length - 1] == ',')
        {
            text.Length--;
        }

        return text;
    }

    private void Quote(string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c is < ' ' or > '~')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }
}
