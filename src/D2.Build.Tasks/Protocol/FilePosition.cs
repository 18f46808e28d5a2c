using System.Globalization;
using System.Runtime.InteropServices;

namespace D2.Build.Tasks;

/// <summary>Where in a file. One-based, as MSBuild counts; 0 is unknown.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FilePosition(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Reads <c>line,column,endLine,endColumn</c>; what is missing or no number is 0.</summary>
    public static FilePosition Parse(string text)
    {
        var numbers = text.Split(',');
        return new(Number(numbers, 0), Number(numbers, 1), Number(numbers, 2), Number(numbers, 3));
    }

    private static int Number(string[] numbers, int index) =>
        index < numbers.Length && int.TryParse(numbers[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
