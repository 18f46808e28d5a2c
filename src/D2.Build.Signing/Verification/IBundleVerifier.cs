using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>Whom to believe, and for what.</summary>
public interface IBundleVerifier
{
    /// <summary>Verifies one bundle.</summary>
    /// <param name="bundle">The bundle, whoever gave it.</param>
    /// <param name="subject">The digest of what it must be about.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="SigningException">Why it is not believed.</exception>
    VerifiedStatement Verify(Bundle bundle, Digest subject);
}
