namespace D2.Build.Signing;

/// <summary>Which services take part in signing: Sigstore's <c>signing_config.json</c>, version 0.2.</summary>
public sealed class SigningConfig
{
    private const int MostBytes = 1024 * 1024;
    private const int MostServices = 64;

    private readonly IReadOnlyList<ServiceAddress> authorities;
    private readonly IReadOnlyList<ServiceAddress> logs;
    private readonly IReadOnlyList<ServiceAddress> stamps;
    private readonly ServiceChoice logChoice;
    private readonly ServiceChoice stampChoice;

    private SigningConfig(JsonFields fields)
    {
        authorities = Services(fields, "caUrls", most: 1);
        logs = Services(fields, "rekorTlogUrls", most: 2);
        stamps = Services(fields, "tsaUrls", most: 1);
        logChoice = ServiceChoice.Parse(fields.ObjectOrNull("rekorTlogConfig"));
        stampChoice = ServiceChoice.Parse(fields.ObjectOrNull("tsaConfig"));
    }

    /// <summary>The public instance, as known to this version.</summary>
    public static SigningConfig PublicInstance => Parse(PublicTrust.Read("signing_config.json"));

    /// <summary>Reads a signing config.</summary>
    /// <param name="json">UTF-8, at most 1 MiB.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.UnreadableTrust"/>.</exception>
    public static SigningConfig Parse(ReadOnlySpan<byte> json)
    {
        var fields = HostileJson.ParseObject(json, MostBytes, "The signing config", SigningCodes.UnreadableTrust);
        return fields.TextOrNull("mediaType") is "application/vnd.dev.sigstore.signingconfig.v0.2+json"
            ? new(fields)
            : throw fields.Fail("is not one of version 0.2; make one with cosign signing-config create");
    }

    /// <summary>The services to sign with now.</summary>
    /// <param name="client">Sends their requests.</param>
    /// <param name="now">The time, by which services begin and end.</param>
    public SigningServices Connect(HttpClient client, DateTimeOffset now) => new()
    {
        Authority = new ServiceChoice("ANY", 1).Of(authorities, now) is [var authority] ? new Fulcio(client, authority.Url) : null,
        Logs = [.. logChoice.Of(logs, now).Select(log => Log(client, log))],
        Stamps = [.. stampChoice.Of(stamps, now).Select(stamp => new Rfc3161Authority(client, stamp.Url))],
    };

    private static ITransparencyLog Log(HttpClient client, ServiceAddress log) =>
        log.Version == 2 ? new RekorV2(client, log.Url) : new RekorV1(client, log.Url);

    // Newer versions than are spoken here are left to newer programs.
    private static ServiceAddress[] Services(JsonFields fields, string name, int most) =>
        [.. fields.Objects(name, MostServices).Select(ServiceAddress.Parse).Where(service => service.Version >= 1 && service.Version <= most)];
}
