using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace D2.Build.Signing;

/// <summary>PKCS #8 encrypted with PBES2 (RFC 8018), what openssl writes.</summary>
internal static class Pkcs8EncryptedBlock
{
    internal static byte[] Decrypt(string block, string password)
    {
        var fields = PemEncoding.Find(block);
        var info = Pkcs8PrivateKeyInfo.DecryptAndDecode(password, Convert.FromBase64String(block[fields.Base64Data]), out _);
        return info.Encode();
    }
}
