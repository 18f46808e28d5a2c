using System.Text;
using Org.BouncyCastle.Crypto.Generators;

namespace D2.Build.Signing.Tests.Keys;

public sealed class ScryptTests
{
    // RFC 7914, section 12: those without parallelization.
    [Theory]
    [InlineData("", "", 16, 1, "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906")]
    [InlineData("pleaseletmein", "SodiumChloride", 16384, 8, "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887")]
    public void TheVectorsOfTheSpecificationHold(string password, string salt, int cost, int blockSize, string expected) =>
        Assert.Equal(expected, Convert.ToHexStringLower(Scrypt.Derive(Encoding.UTF8.GetBytes(password), Encoding.UTF8.GetBytes(salt), cost, blockSize, 64)));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(64, 3)]
    [InlineData(1024, 8)]
    public void AnotherImplementationGivesTheSame(int cost, int blockSize)
    {
        var random = new Random(cost);
        for (var round = 0; round < 10; round++)
        {
            var (password, salt) = (new byte[random.Next(80)], new byte[random.Next(1, 80)]);
            random.NextBytes(password);
            random.NextBytes(salt);

            Assert.Equal(SCrypt.Generate(password, salt, cost, blockSize, 1, 32), Scrypt.Derive(password, salt, cost, blockSize, 32));
        }
    }
}
