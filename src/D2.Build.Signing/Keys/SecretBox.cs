using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace D2.Build.Signing;

/// <summary>NaCl's secretbox: XSalsa20 and Poly1305, the tag of 16 bytes before the text.</summary>
internal static class SecretBox
{
    internal const int NonceBytes = 24;
    internal const int KeyBytes = 32;
    private const int TagBytes = 16;

    internal static byte[] Seal(ReadOnlySpan<byte> text, byte[] nonce, byte[] key)
    {
        var (engine, oneTimeKey) = Start(nonce, key);
        var result = new byte[TagBytes + text.Length];
        engine.ProcessBytes(text.ToArray(), 0, text.Length, result, TagBytes);
        Tag(oneTimeKey, result.AsSpan(TagBytes)).CopyTo(result, 0);
        return result;
    }

    /// <summary>The text; null when it was sealed with another key or changed since.</summary>
    internal static byte[]? Open(ReadOnlySpan<byte> sealedText, byte[] nonce, byte[] key)
    {
        if (sealedText.Length < TagBytes)
        {
            return null;
        }

        var (engine, oneTimeKey) = Start(nonce, key);
        var body = sealedText[TagBytes..].ToArray();
        if (!CryptographicOperations.FixedTimeEquals(Tag(oneTimeKey, body), sealedText[..TagBytes]))
        {
            return null;
        }

        var text = new byte[body.Length];
        engine.ProcessBytes(body, 0, body.Length, text, 0);
        return text;
    }

    // The first 32 bytes of the key stream are the key of the tag; the text takes what follows.
    private static (XSalsa20Engine Engine, byte[] OneTimeKey) Start(byte[] nonce, byte[] key)
    {
        var engine = new XSalsa20Engine();
        engine.Init(forEncryption: true, new ParametersWithIV(new KeyParameter(key), nonce));
        var oneTimeKey = new byte[32];
        engine.ProcessBytes(new byte[32], 0, 32, oneTimeKey, 0);
        return (engine, oneTimeKey);
    }

    private static byte[] Tag(byte[] oneTimeKey, ReadOnlySpan<byte> text)
    {
        var poly = new Poly1305();
        poly.Init(new KeyParameter(oneTimeKey));
        poly.BlockUpdate(text.ToArray(), 0, text.Length);
        var tag = new byte[TagBytes];
        poly.DoFinal(tag, 0);
        return tag;
    }
}
