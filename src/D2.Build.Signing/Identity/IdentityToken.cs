using System.Buffers.Text;
using System.Text;

namespace D2.Build.Signing;

/// <summary>An OIDC token that says who is signing. It never shows itself.</summary>
public sealed class IdentityToken
{
    private const int MostCharacters = 64 * 1024;

    private readonly string jwt;

    private IdentityToken(string jwt, string subject)
    {
        this.jwt = jwt;
        Subject = subject;
    }

    /// <summary>What the certificate authority asks to be signed as proof of possession: the verified mail address, else the subject.</summary>
    public string Subject { get; }

    /// <summary>Reads a token; its signature is the certificate authority's to verify.</summary>
    /// <param name="jwt">The JSON web token; white space around it is dropped.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.NoIdentityToken"/>: not a token with a subject.</exception>
    public static IdentityToken Parse(string jwt)
    {
        var token = jwt.Trim();
        var parts = token.Length <= MostCharacters ? token.Split('.') : [];
        if (parts.Length != 3 || !Base64Url.IsValid(parts[1]))
        {
            throw new SigningException(SigningCodes.NoIdentityToken, "The identity token is not a JSON web token.");
        }

        var claims = HostileJson.ParseObject(
            Base64Url.DecodeFromChars(parts[1]), MostCharacters, "The payload of the identity token", SigningCodes.NoIdentityToken);
        return new(token, SubjectOf(claims));
    }

    /// <summary>A fixed text: tokens do not belong into logs.</summary>
    public override string ToString() => "(identity token)";

    /// <summary>The token itself, for the request to the certificate authority only.</summary>
    internal string Reveal() => jwt;

    /// <summary>A text of somebody else without the token in it.</summary>
    internal string Redact(string text) => new StringBuilder(text).Replace(jwt, "(identity token)").ToString();

    private static string SubjectOf(JsonFields claims) =>
        claims.TextOrNull("email") is not { } email
            ? claims.Text("sub")
            : claims.Element.TryGetProperty("email_verified", out var verified) && verified.ToString() is "True" or "true"
                ? email
                : throw claims.Fail("has a mail address that its issuer did not verify");
}
