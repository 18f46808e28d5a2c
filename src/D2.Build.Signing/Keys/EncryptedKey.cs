using System.Security.Cryptography;
using System.Text;

namespace D2.Build.Signing;

/// <summary>cosign's encrypted private key: JSON in a PEM block, scrypt for the password, secretbox for the PKCS #8 key.</summary>
internal static class EncryptedKey
{
    internal const string Label = "ENCRYPTED SIGSTORE PRIVATE KEY";

    /// <summary>The label of cosign 1.</summary>
    internal const string OldLabel = "ENCRYPTED COSIGN PRIVATE KEY";

    private const int MostBytes = 64 * 1024;
    private const int Cost = 1 << 16;
    private const int BlockSize = 8;
    private const int Parallelization = 1;

    internal static string Write(SigningKey key, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(32);
        var nonce = RandomNumberGenerator.GetBytes(SecretBox.NonceBytes);
        var plain = key.ExportPkcs8();
        var cipherText = SecretBox.Seal(plain, nonce, Derive(password, salt, Cost));
        CryptographicOperations.ZeroMemory(plain);
        return PemEncoding.WriteString(Label, Document(salt, nonce, cipherText)).ReplaceLineEndings("\n") + "\n";
    }

    internal static SigningKey Read(ReadOnlySpan<byte> document, string password)
    {
        var fields = HostileJson.ParseObject(document, MostBytes, "The encrypted private key", SigningCodes.UnreadableKey);
        var kdf = fields.Object("kdf");
        var cipher = fields.Object("cipher");
        if (kdf.Text("name") is not "scrypt" || cipher.Text("name") is not "nacl/secretbox")
        {
            throw fields.Fail("is not encrypted with scrypt and nacl/secretbox, which is what cosign writes");
        }

        var key = Derive(password, kdf.Base64("salt"), CostOf(kdf.Object("params")));
        var nonce = cipher.Base64("nonce");
        var plain = (nonce.Length == SecretBox.NonceBytes ? SecretBox.Open(fields.Base64("ciphertext"), nonce, key) : null)
            ?? throw new SigningException(
                SigningCodes.WrongPassword, "The private key does not open with this password. Set COSIGN_PASSWORD to the one it was generated with.");
        try
        {
            return SigningKey.FromPkcs8(plain);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    // Other costs than the reference accepts would let a file decide how much memory and time this program takes.
    private static int CostOf(JsonFields parameters) => (parameters.Integer("N"), parameters.Integer("r"), parameters.Integer("p")) switch
    {
        (var cost and (1 << 15 or 1 << 16 or 1 << 17), BlockSize, Parallelization) => (int)cost,
        _ => throw parameters.Fail("has other scrypt costs than N 32768, 65536 or 131072 with r 8 and p 1"),
    };

    private static byte[] Derive(string password, byte[] salt, int cost) =>
        Scrypt.Derive(Encoding.UTF8.GetBytes(password), salt, cost, BlockSize, SecretBox.KeyBytes);

    private static byte[] Document(byte[] salt, byte[] nonce, byte[] cipherText) => JsonBytes.WriteObject(json =>
    {
        json.WriteStartObject("kdf");
        json.WriteString("name", "scrypt");
        json.WriteStartObject("params");
        json.WriteNumber("N", Cost);
        json.WriteNumber("r", BlockSize);
        json.WriteNumber("p", Parallelization);
        json.WriteEndObject();
        json.WriteBase64String("salt", salt);
        json.WriteEndObject();
        json.WriteStartObject("cipher");
        json.WriteString("name", "nacl/secretbox");
        json.WriteBase64String("nonce", nonce);
        json.WriteEndObject();
        json.WriteBase64String("ciphertext", cipherText);
    });
}
