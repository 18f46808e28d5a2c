using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>A command of the program. Exit codes: 0 done, 1 failed, 2 done and there are differences, 130 stopped.</summary>
internal abstract class Verb : Command
{
    protected const int Success = 0;
    protected const int Failure = 1;
    protected const int Differences = 2;

    // What shells say of a program that Ctrl-C ended.
    private const int Stopped = 130;

    private readonly Option<OutputFormat> _format = new("--output", "-o")
    {
        Description = "How results are printed: text, json, or msbuild for the build.",
        HelpName = "format",
        DefaultValueFactory = _ => OutputFormat.Text,
    };

    protected Verb(string name, string description, params IEnumerable<string> examples)
        : base(name, description)
    {
        Examples = [.. examples];
        _format.CompletionSources.Clear();
        _format.CompletionSources.Add("text", "json", "msbuild");
        Options.Add(_format);
        SetAction(InvokeAsync);
    }

    /// <summary>Command lines to begin with.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>What it prints as JSON: one of these.</summary>
    public abstract IReadOnlyList<JsonTypeInfo> Outputs { get; }

    /// <summary>Does what the verb says.</summary>
    protected abstract Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation);

    private async Task<int> InvokeAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var console = arguments.InvocationConfiguration;
        var report = new Report(
            arguments.GetValue(_format),
            Lines.To(console.Output, () => Console.IsOutputRedirected, Console.Out),
            Lines.To(console.Error, () => Console.IsErrorRedirected, Console.Error));
        try
        {
            return await RunAsync(arguments, report, cancellation);
        }
        catch (Exception exception) when (Failures.Describe(exception) is { } failure)
        {
            report.Error(failure.Code, failure.Message);
            return exception is OperationCanceledException && cancellation.IsCancellationRequested ? Stopped : Failure;
        }
        finally
        {
            report.End();
        }
    }
}
