namespace D2.Build.Tasks;

/// <summary>A finding of the rendering program.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Code">Its entry in the code table.</param>
/// <param name="HelpLink">Where the code is explained.</param>
/// <param name="File">The file it points at; null where there is none.</param>
/// <param name="Position">Where in the file.</param>
/// <param name="Message">The sentence.</param>
internal sealed record FindingLine(
    LineSeverity Severity, string Code, string HelpLink, string? File, FilePosition Position, string Message)
{
    private const int FieldCount = 6;

    /// <summary>Reads a line; null if it is not a finding.</summary>
    public static FindingLine? Parse(string line)
    {
        if (ProtocolText.Fields(line, FieldCount) is not [var kind, var code, var help, var file, var position, var message]
            || SeverityOf(kind) is not { } severity)
        {
            return null;
        }

        return new(severity, code, help, file.Length == 0 ? null : file, FilePosition.Parse(position), message);
    }

    private static LineSeverity? SeverityOf(string kind) => kind switch
    {
        "error" => LineSeverity.Error,
        "warning" => LineSeverity.Warning,
        "info" => LineSeverity.Info,
        _ => null,
    };
}
