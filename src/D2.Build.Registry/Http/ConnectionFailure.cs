using System.Security.Authentication;

namespace D2.Build.Registry;

/// <summary>What an attempt without an answer means.</summary>
internal static class ConnectionFailure
{
    public static Exception Of(RegistryCall call, Exception exception)
    {
        if (Causes(exception).OfType<SourceException>().FirstOrDefault() is { } source)
        {
            return new RegistryException(RegistryCodes.ContentMismatch, $"Could not {call.Asked}: {source.Message}", source);
        }

        return exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            ? Insecure(call, exception)
            : new TransientException(Reason(exception), exception);
    }

    private static RegistryException Insecure(RegistryCall call, Exception exception)
    {
        var untrusted = Causes(exception).Any(cause =>
            cause is AuthenticationException && cause.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase));
        var problem = untrusted
            ? "its certificate is not trusted. Trust its authority (a PEM file), or mend the certificate if the name or the date is wrong"
            : $"it does not speak TLS. If it is meant to speak plain HTTP, as a registry on your own machine does, allow that for it: --plain-http {call.Address.Authority}, in a build -p:ArtifactPlainHttp={call.Address.Authority}";
        return new(RegistryCodes.InsecureConnection, $"Could not {call.Asked} at {call.Address.Authority}: {problem}.", exception);
    }

    private static string Reason(Exception exception) => exception is HttpRequestException { HttpRequestError: var error } ? error switch
    {
        HttpRequestError.NameResolutionError => "the host name is not known",
        HttpRequestError.ConnectionError => "no connection could be made",
        HttpRequestError.ProxyTunnelError => "the proxy does not connect to it",
        _ => "the connection broke",
    } : "the connection broke";

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
