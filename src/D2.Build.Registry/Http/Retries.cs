using Polly;
using Polly.Retry;

namespace D2.Build.Registry;

/// <summary>Repeats attempts that may succeed later: exponential waits with jitter, or what the registry asks for.</summary>
internal sealed class Retries
{
    private static readonly ResiliencePropertyKey<string> Asked = new("asked");

    private readonly RegistryOptions _options;
    private readonly ResiliencePipeline<RegistryResponse> _pipeline;

    public Retries(RegistryOptions options)
    {
        _options = options;
        var builder = new ResiliencePipelineBuilder<RegistryResponse> { TimeProvider = options.Time };
        _pipeline = options.Retry.Attempts <= 1 ? builder.Build() : builder.AddRetry(Strategy(options.Retry)).Build();
    }

    /// <summary>Makes attempts until one has an answer that will stay, or there were enough.</summary>
    /// <param name="asked">What they are for, for messages.</param>
    /// <param name="attempt">One attempt.</param>
    /// <param name="cancellation">Ends them all.</param>
    /// <exception cref="RegistryException">The last attempt had no answer (D2B9050).</exception>
    public async Task<RegistryResponse> RunAsync(
        string asked, Func<CancellationToken, Task<RegistryResponse>> attempt, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(Asked, asked);
        try
        {
            return await _pipeline.ExecuteAsync(async current => await attempt(current.CancellationToken).ConfigureAwait(false), context)
                .ConfigureAwait(false);
        }
        catch (TransientException exception)
        {
            throw new RegistryException(
                RegistryCodes.Unreachable,
                $"Could not {asked}: {exception.Message}, in the last of {_options.Retry.Attempts} attempts. Is the registry's name right, and is it up?",
                exception);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private RetryStrategyOptions<RegistryResponse> Strategy(RetryOptions retry) => new()
    {
        MaxRetryAttempts = retry.Attempts - 1,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = retry.BaseDelay,
        MaxDelay = retry.MaxDelay,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
        {
            { Exception: TransientException } => true,
            { Result: { IsTransient: true } response } => !(response.RetryAfter(_options.Time) > retry.MaxDelay),
            _ => false,
        }),
        DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter(_options.Time)),
        OnRetry = Note,
    };

    private ValueTask Note(OnRetryArguments<RegistryResponse> arguments)
    {
        var asked = arguments.Context.Properties.GetValue(Asked, "");
        var reason = arguments.Outcome.Result?.ToString() ?? arguments.Outcome.Exception?.Message ?? "";
        _options.Observer?.Invoke(new RegistryEvent.Retrying(asked, reason, arguments.RetryDelay));
        arguments.Outcome.Result?.Dispose();
        return default;
    }
}
