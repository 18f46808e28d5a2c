using System.Text.RegularExpressions;

namespace D2.Build.Signing;

/// <summary>Who must have signed: the two expressions of <c>matchOIDCIdentity</c>.</summary>
/// <remarks>
/// As in source-controller an expression matches anywhere in the text unless it has <c>^</c> and <c>$</c>; both must match. There is one
/// identity only, because source-controller refuses several for bundles, and none at all accepts nobody.
/// </remarks>
public sealed class IdentityPolicy
{
    private readonly Regex subject;
    private readonly Regex issuer;

    /// <summary>Takes the expressions.</summary>
    /// <param name="subject">Of the subject, in Go's syntax (RE2).</param>
    /// <param name="issuer">Of the issuer, in Go's syntax (RE2).</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.InvalidIdentity"/>: an expression is empty or cannot be evaluated.</exception>
    public IdentityPolicy(string subject, string issuer)
    {
        this.subject = GoExpression.Compile(subject, "subject");
        this.issuer = GoExpression.Compile(issuer, "issuer");
    }

    /// <summary>The identity with exactly this subject and issuer.</summary>
    /// <param name="identity">The identity.</param>
    public static IdentityPolicy Exactly(CertificateIdentity identity) =>
        new($"^{GoExpression.Escape(identity.Subject)}$", $"^{GoExpression.Escape(identity.Issuer)}$");

    /// <summary>Whether it is the expected one.</summary>
    /// <param name="identity">The identity of a certificate.</param>
    public bool Accepts(CertificateIdentity identity) => subject.IsMatch(identity.Subject) && issuer.IsMatch(identity.Issuer);

    internal void Check(CertificateIdentity identity)
    {
        if (!Accepts(identity))
        {
            throw new SigningException(
                SigningCodes.WrongIdentity,
                $"The signer is '{identity.Subject}' of '{identity.Issuer}', which the expected identity does not match "
                + "(subject and issuer expressions must both match).");
        }
    }
}
