using System.Globalization;

namespace D2.Build.Tasks;

/// <summary>
/// Remembers of the program's other output what explains its end: the runtime prints a reason and the stack before it gives
/// up, and a program that could not be started says so in its last lines.
/// </summary>
internal sealed class CrashReport
{
    private const int TailLength = 5;

    private static readonly string[] Reasons = ["Stack overflow.", "Unhandled exception.", "Fatal error."];
    private static readonly string[] ForeignFrames = ["System.", "Microsoft.", "D2.Build.", "Internal."];

    private readonly Queue<string> tail = new();
    private string? reason;
    private string? frame;

    /// <summary>Takes a line.</summary>
    public void Add(string line)
    {
        reason ??= Array.Exists(Reasons, start => line.StartsWith(start, StringComparison.Ordinal)) ? line.Trim() : null;
        if (reason is not null)
        {
            frame ??= UserFrame(line);
        }

        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        tail.Enqueue(line.Trim());
        if (tail.Count > TailLength)
        {
            tail.Dequeue();
        }
    }

    /// <summary>One sentence about the end.</summary>
    public string Describe(int exitCode)
    {
        var end = $"Rendering ended early with exit code {exitCode.ToString(CultureInfo.InvariantCulture)}";
        return (reason, frame) switch
        {
            (not null, not null) => $"{end}: {reason.TrimEnd('.')} in {frame}.",
            (not null, null) => $"{end}: {reason}",
            _ when tail.Count > 0 => $"{end}. Its last output: {string.Join(" | ", tail)}",
            _ => $"{end}.",
        };
    }

    // The first frame that is neither the runtime's nor ours: "   at Acme.Fleet.Loop(Int32)".
    private static string? UserFrame(string line)
    {
        var text = line.TrimStart();
        if (!text.StartsWith("at ", StringComparison.Ordinal))
        {
            return null;
        }

        var method = text.Substring("at ".Length).Trim();
        return Array.Exists(ForeignFrames, start => method.StartsWith(start, StringComparison.Ordinal)) ? null : method;
    }
}
