using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>A verb that speaks to registries.</summary>
internal abstract class RegistryVerb : Verb
{
    private readonly Surroundings _surroundings;
    private readonly RegistryArguments _registry = new();

    protected RegistryVerb(string name, string description, Surroundings surroundings, params IEnumerable<string> examples)
        : base(name, description, examples)
    {
        _surroundings = surroundings;
        _registry.AddTo(this);
    }

    /// <summary>Does what the verb says.</summary>
    protected abstract Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation);

    protected sealed override async Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation)
    {
        var registry = _surroundings.Connect(_registry.Read(arguments, report));
        using (registry as IDisposable)
        {
            return await RunAsync(arguments, new(report, registry, _surroundings.Variable), cancellation);
        }
    }
}
