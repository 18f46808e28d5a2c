using System.Net;

namespace D2.Build.Registry;

/// <summary>The environment's proxy, but never for this machine: a proxy cannot reach its clients' loopback addresses.</summary>
/// <param name="inner">What the environment says.</param>
internal sealed class LoopbackBypass(IWebProxy inner) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => inner.Credentials;
        set => inner.Credentials = value;
    }

    public Uri? GetProxy(Uri destination) => inner.GetProxy(destination);

    public bool IsBypassed(Uri host) => host.IsLoopback || inner.IsBypassed(host);
}
