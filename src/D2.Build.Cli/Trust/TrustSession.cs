namespace D2.Build.Cli;

/// <summary>Trust for one run, with what it holds open.</summary>
/// <param name="trust">Signs and verifies.</param>
/// <param name="owned">Keys and connections.</param>
internal sealed class TrustSession(IArtifactTrust trust, params IDisposable[] owned) : IDisposable
{
    /// <summary>Signs and verifies.</summary>
    public IArtifactTrust Trust { get; } = trust;

    public void Dispose()
    {
        foreach (var item in owned)
        {
            item.Dispose();
        }
    }
}
