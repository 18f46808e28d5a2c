using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Registry;

/// <summary>The sockets below everything: nothing happens by itself, neither redirects nor cookies nor credentials.</summary>
internal static class HttpHandlers
{
    public static SocketsHttpHandler Create(RegistryOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            ConnectTimeout = options.Retry.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            Proxy = options.Proxy ?? new LoopbackBypass(HttpClient.DefaultProxy),
        };
        if (options.Authorities.Count > 0)
        {
            handler.SslOptions.RemoteCertificateValidationCallback =
                (_, certificate, chain, errors) => IsTrusted(certificate, chain, errors, options.Authorities);
        }

        return handler;
    }

    // The system's authorities stay trusted; a wrong name or a missing certificate is refused whoever signed.
    private static bool IsTrusted(X509Certificate? certificate, X509Chain? sent, SslPolicyErrors errors, X509Certificate2Collection authorities)
    {
        if (errors is not SslPolicyErrors.RemoteCertificateChainErrors)
        {
            return errors is SslPolicyErrors.None;
        }

        using var chain = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck } };
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        foreach (var element in sent?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
        {
            chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        }

        chain.ChainPolicy.ApplicationPolicy.Add(new("1.3.6.1.5.5.7.3.1"));
        return certificate is X509Certificate2 server && chain.Build(server);
    }
}
