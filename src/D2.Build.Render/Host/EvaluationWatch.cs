using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>
/// Guards against declarations that never end or that end the process. Neither can be interrupted where it happens (static
/// initialisers cannot be aborted), so both are reported from another thread with the place the declarations had got to.
/// </summary>
internal sealed class EvaluationWatch : IDisposable
{
    private readonly InitializerMap map;
    private readonly FindingReporter reporter;
    private readonly Timer timer;
    private int over;

    private EvaluationWatch(TimeSpan timeout, InitializerMap map, FindingReporter reporter)
    {
        this.map = map;
        this.reporter = reporter;
        timer = new Timer(_ => TimedOut(timeout), null, timeout, Timeout.InfiniteTimeSpan);
        AppDomain.CurrentDomain.ProcessExit += Exiting;
    }

    public static EvaluationWatch Start(TimeSpan timeout, InitializerMap map, FindingReporter reporter) =>
        new(timeout, map, reporter);

    public void Dispose()
    {
        Interlocked.Exchange(ref over, 1);
        AppDomain.CurrentDomain.ProcessExit -= Exiting;
        timer.Dispose();
    }

    private void TimedOut(TimeSpan timeout)
    {
        if (Report(Codes.EvaluationTimedOut,
            $"The declarations did not finish within {(int)timeout.TotalSeconds} s; this one was running. Set D2RenderTimeout to allow more."))
        {
            Environment.Exit(1);
        }
    }

    private void Exiting(object? sender, EventArgs e)
    {
        if (Report(Codes.ProcessEnded, "A declaration ended the process (Environment.Exit); this one was running."))
        {
            // Whatever code the declaration chose, the build has to see a failure.
            Environment.ExitCode = 1;
        }
    }

    private bool Report(DiagnosticCode code, string message)
    {
        if (Interlocked.Exchange(ref over, 1) != 0)
        {
            return false;
        }

        reporter.Report([new Finding(code, Severity.Error, message, map.Running(Evaluation.Progress))]);
        return true;
    }
}
