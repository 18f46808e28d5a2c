using System.Text;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Reads keys and what is trusted, from files or from the environment.</summary>
/// <param name="variable">The environment.</param>
internal sealed class TrustFiles(Func<string, string?> variable)
{
    private const string EnvironmentScheme = "env://";
    private const string Password = "COSIGN_PASSWORD";
    private const string NotaryPassword = "NOTATION_KEY_PASSWORD";

    /// <summary>A private key, opened once.</summary>
    /// <param name="place">A file, or <c>env://NAME</c> for a variable that holds the key itself.</param>
    public SigningKey PrivateKey(string place) => KeyFile.Read(Text(place), variable(Password));

    /// <summary>A signer for the Notary Project, and its key, opened once.</summary>
    /// <param name="key">A file with the private key, or <c>env://NAME</c> for a variable that holds the key itself.</param>
    /// <param name="chain">The same with its certificates.</param>
    /// <param name="clock">Says when it signs.</param>
    public (SigningKey Key, NotarySigner Signer) Notary(string key, string chain, TimeProvider clock)
    {
        var opened = KeyFile.Read(Text(key), variable(NotaryPassword), NotaryPassword);
        try
        {
            return (opened, new(opened, NotaryChain.FromPem(Text(chain)), clock));
        }
        catch (SigningException)
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Whose signatures of Notation are believed.</summary>
    /// <param name="policy">A file with the trust policy, or <c>env://NAME</c> for a variable that holds it.</param>
    /// <param name="certificates">The same with the certificates of its trust stores.</param>
    public NotaryVerifier Notary(string policy, string certificates) => new(
        NotaryPolicy.Parse(Encoding.UTF8.GetBytes(Text(policy, SigningCodes.UnreadableTrust))), PemCertificates.Read(Text(certificates, SigningCodes.UnreadableTrust), "The file of trusted certificates"), TimeProvider.System);

    /// <summary>A public key; a private key's public half where such a file is named.</summary>
    public PublicKey PublicKey(string place)
    {
        var text = Text(place);
        if (!text.Contains("PRIVATE KEY", StringComparison.Ordinal))
        {
            return Signing.PublicKey.FromPem(text);
        }

        using var key = KeyFile.Read(text, variable(Password));
        return key.Public;
    }

    /// <summary>The password for a new key.</summary>
    /// <exception cref="SigningException">There is none; an empty one has to be set on purpose (D2B9081).</exception>
    public string NewPassword() => variable(Password) ?? throw new SigningException(
        SigningCodes.WrongPassword, $"Set {Password} to the password of the new key. It may be empty, but then the file is the secret.");

    /// <summary>The trusted root of a file; that of the public instance for none.</summary>
    public static TrustedRoot Root(string? path) => path is null ? TrustedRoot.PublicInstance : TrustedRoot.Parse(File.ReadAllBytes(path));

    /// <summary>The signing config of a file; that of the public instance for none.</summary>
    public static SigningConfig Config(string? path) => path is null ? SigningConfig.PublicInstance : SigningConfig.Parse(File.ReadAllBytes(path));

    private string Text(string place, string code = SigningCodes.UnreadableKey)
    {
        if (!place.StartsWith(EnvironmentScheme, StringComparison.Ordinal))
        {
            return File.ReadAllText(place);
        }

        var name = place[EnvironmentScheme.Length..];
        return variable(name) ?? throw new SigningException(code, $"The variable {name}, which should hold what {place} names, is not set.");
    }
}
