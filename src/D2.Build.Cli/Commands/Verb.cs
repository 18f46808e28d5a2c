using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>A command of the program. Exit codes: 0 done, 1 failed, 2 done and there are differences.</summary>
internal abstract class Verb : Command
{
    protected const int Success = 0;
    protected const int Differences = 2;
    private const int Failure = 1;

    private readonly Surroundings _surroundings;
    private readonly RegistryArguments _registry = new();
    private readonly Option<OutputFormat> _format = new("--output", "-o")
    {
        Description = "How results are printed: text, json, or msbuild for the build.",
        DefaultValueFactory = _ => OutputFormat.Text,
    };

    protected Verb(string name, string description, Surroundings surroundings, params IEnumerable<string> examples)
        : base(name, description)
    {
        Examples = [.. examples];
        _surroundings = surroundings;
        Options.Add(_format);
        _registry.AddTo(this);
        SetAction(InvokeAsync);
    }

    /// <summary>Command lines to begin with.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Does what the verb says.</summary>
    protected abstract Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation);

    private async Task<int> InvokeAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var console = arguments.InvocationConfiguration;
        var report = new Report(
            arguments.GetValue(_format),
            Lines.To(console.Output, () => Console.IsOutputRedirected, Console.Out),
            Lines.To(console.Error, () => Console.IsErrorRedirected, Console.Error));
        try
        {
            var registry = _surroundings.Connect(_registry.Read(arguments, report));
            using (registry as IDisposable)
            {
                return await RunAsync(arguments, new(report, registry, _surroundings.Variable), cancellation);
            }
        }
        catch (Exception exception) when (Failures.Describe(exception) is { } failure)
        {
            report.Error(failure.Code, failure.Message);
            return Failure;
        }
    }
}
