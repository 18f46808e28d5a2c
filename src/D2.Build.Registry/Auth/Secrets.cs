using System.Collections.Concurrent;

namespace D2.Build.Registry;

/// <summary>Takes what was sent in confidence out of texts that come back.</summary>
internal sealed class Secrets
{
    // Shorter ones are words that occur by chance.
    private const int MinLength = 5;

    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    public void Add(string secret)
    {
        if (secret.Length >= MinLength)
        {
            _known.TryAdd(secret, true);
        }
    }

    public string Scrub(string text) =>
        _known.Keys.Aggregate(text, (current, secret) => current.Replace(secret, "***", StringComparison.Ordinal));
}
