using System.Security.Cryptography;

namespace D2.Build.Signing;

/// <summary>Private keys as files hold them.</summary>
public static class KeyFile
{
    /// <summary>
    /// Reads a private key: cosign's (<c>ENCRYPTED SIGSTORE PRIVATE KEY</c>, or <c>COSIGN</c> of its first version), PKCS #8 plain or
    /// encrypted (PBES2), SEC 1 (<c>EC PRIVATE KEY</c>) or PKCS #1 (<c>RSA PRIVATE KEY</c>).
    /// </summary>
    /// <param name="pem">The text of the file. Blocks of other kinds before the key, such as <c>EC PARAMETERS</c>, are skipped.</param>
    /// <param name="password">The password of an encrypted key; an empty one counts. Null: there is none.</param>
    /// <param name="variable">The variable that the password comes from, for the message that it is missing.</param>
    /// <exception cref="SigningException">
    /// <see cref="SigningCodes.UnreadableKey"/>: no such block, or malformed; <see cref="SigningCodes.WrongPassword"/>: none, or another one.
    /// </exception>
    public static SigningKey Read(string pem, string? password, string variable = "COSIGN_PASSWORD")
    {
        try
        {
            return ReadFirstKey(pem, password, variable);
        }
        catch (Exception exception) when (exception is not SigningException)
        {
            // Its message is dropped: that of a parser may quote what it read.
            throw new SigningException(SigningCodes.UnreadableKey, $"The private key is malformed ({exception.GetType().Name}).");
        }
    }

    /// <summary>The key as cosign generates and reads it, encrypted with a password.</summary>
    /// <param name="key">The key.</param>
    /// <param name="password">Its password; empty is allowed, as in cosign.</param>
    /// <returns>The PEM block <c>ENCRYPTED SIGSTORE PRIVATE KEY</c>, with a final line feed; different on every call.</returns>
    public static string WriteEncrypted(SigningKey key, string password) => EncryptedKey.Write(key, password);

    private static SigningKey ReadFirstKey(string pem, string? password, string variable)
    {
        for (var rest = pem.AsSpan(); PemEncoding.TryFind(rest, out var fields); rest = rest[fields.Location.End..])
        {
            var label = rest[fields.Label].ToString();
            if (label.EndsWith("PRIVATE KEY", StringComparison.Ordinal))
            {
                return ReadBlock(label, rest[fields.Location].ToString(), Convert.FromBase64String(rest[fields.Base64Data].ToString()), password, variable);
            }
        }

        throw new SigningException(
            SigningCodes.UnreadableKey, "The private key has no PEM block that ends in PRIVATE KEY. Give the .key file of a cosign key pair, or a PKCS #8 file.");
    }

    private static SigningKey ReadBlock(string label, string block, byte[] content, string? password, string variable) => label switch
    {
        EncryptedKey.Label or EncryptedKey.OldLabel => EncryptedKey.Read(content, password ?? throw NoPassword(variable)),
        "PRIVATE KEY" => SigningKey.FromPkcs8(content),
        "ENCRYPTED PRIVATE KEY" => ReadPbes2(block, password ?? throw NoPassword(variable)),
        "EC PRIVATE KEY" => Import(ECDsa.Create(), block),
        "RSA PRIVATE KEY" => Import(RSA.Create(), block),
        _ => throw new SigningException(SigningCodes.UnreadableKey, $"Private keys in PEM blocks {label} are not read. Convert it to PKCS #8."),
    };

    private static SigningKey Import(AsymmetricAlgorithm algorithm, string block)
    {
        algorithm.ImportFromPem(block);
        return new(algorithm);
    }

    private static SigningKey ReadPbes2(string block, string password)
    {
        try
        {
            var info = Pkcs8EncryptedBlock.Decrypt(block, password);
            return SigningKey.FromPkcs8(info);
        }
        catch (CryptographicException)
        {
            throw new SigningException(SigningCodes.WrongPassword, "The private key does not open with this password, or is encrypted in a way that is not read.");
        }
    }

    private static SigningException NoPassword(string variable) => new(
        SigningCodes.WrongPassword, $"The private key is encrypted and there is no password. Set {variable}, which may be empty.");
}
