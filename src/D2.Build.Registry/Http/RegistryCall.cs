using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>One request, as often as it has to be sent.</summary>
/// <param name="Method">The method.</param>
/// <param name="Address">The address.</param>
/// <param name="Asked">What it is for, as messages say it: <c>push manifest v1 to ghcr.io/acme/fleet</c>.</param>
internal sealed record RegistryCall(HttpMethod Method, Uri Address, string Asked)
{
    /// <summary>The repository that credentials are looked for.</summary>
    public string Repository { get; init; } = "";

    /// <summary>What a token must allow.</summary>
    public ScopeSet Scopes { get; init; } = ScopeSet.None;

    /// <summary>Media types that may come back.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    /// <summary>Further headers; they stay with the registry's own host.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Makes the body of one attempt; null for none.</summary>
    public Func<Deadline, HttpContent>? Content { get; init; }

    /// <summary>What is done with the answer's body.</summary>
    public AnswerBody Body { get; init; }

    /// <summary>The first byte that is asked for.</summary>
    public long From { get; init; }

    /// <summary>Bytes that have to move in either direction; decides how long an attempt may take.</summary>
    public long Size { get; init; } = ImageManifest.MaxSize;
}
