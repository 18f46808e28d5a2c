namespace D2.Build;

/// <summary>
/// How far the declarations got, for the watch: when they never end, or end the process, it has no other way to know where.
/// </summary>
internal static class Evaluation
{
    private static readonly Lock Gate = new();
    private static SourceLocation last;
    private static string member = "";
    private static bool ended;

    /// <summary>The newest object, the member being read, and whether static initialisation is over.</summary>
    public static (SourceLocation Last, string Member, bool Ended) Progress
    {
        get
        {
            lock (Gate)
            {
                return (last, member, ended);
            }
        }
    }

    public static void Reached(SourceLocation location)
    {
        lock (Gate)
        {
            last = location;
        }
    }

    public static void Reading(string name)
    {
        lock (Gate)
        {
            member = name;
        }
    }

    public static void Ended()
    {
        lock (Gate)
        {
            ended = true;
        }
    }
}
