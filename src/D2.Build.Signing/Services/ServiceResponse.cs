using System.Net;

namespace D2.Build.Signing;

/// <summary>What a signing service answered.</summary>
internal sealed record ServiceResponse(HttpStatusCode Status, Uri? Location, byte[] Content)
{
    internal const int MostBytes = 4 * 1024 * 1024;

    internal JsonFields Json(string service) => HostileJson.ParseObject(Content, MostBytes, $"The answer of {service}", SigningCodes.ServiceFailed);
}
