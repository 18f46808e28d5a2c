namespace D2.Build.Cli;

/// <summary>Counts what is done of a number of things, side by side.</summary>
internal sealed class Progress
{
    private readonly Report _report;
    private readonly string _what;
    private readonly int _total;
    private int _done;

    /// <param name="report">Shows it.</param>
    /// <param name="what">What is being done, such as <c>Publishing</c>.</param>
    /// <param name="total">How many things there are.</param>
    public Progress(Report report, string what, int total)
    {
        (_report, _what, _total) = (report, what, total);
        Show(0);
    }

    /// <summary>One more is done.</summary>
    public void Step() => Show(Interlocked.Increment(ref _done));

    private void Show(int done) => _report.Progress($"{_what} … {done} of {_total}");
}
