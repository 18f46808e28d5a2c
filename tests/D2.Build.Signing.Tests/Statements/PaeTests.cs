using System.Text;

namespace D2.Build.Signing.Tests;

/// <summary>The encoding of DSSE's protocol.md.</summary>
public sealed class PaeTests
{
    [Theory]
    [InlineData("http://example.com/HelloWorld", "hello world", "DSSEv1 29 http://example.com/HelloWorld 11 hello world")]
    [InlineData("", "", "DSSEv1 0  0 ")]
    [InlineData("t\u00e9", "\u00fc", "DSSEv1 3 t\u00e9 2 \u00fc")]
    public void LengthsAreOfBytes(string type, string payload, string encoded) =>
        Assert.Equal(encoded, Encoding.UTF8.GetString(Pae.Encode(type, Encoding.UTF8.GetBytes(payload))));
}
