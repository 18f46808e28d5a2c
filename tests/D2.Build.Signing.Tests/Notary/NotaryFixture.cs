using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using D2.Build.Oci;
using D2.Build.Testing.Notary;

namespace D2.Build.Signing.Tests.Notary;

/// <summary>An authority, what it signs, and who believes it.</summary>
internal sealed class NotaryFixture : IDisposable
{
    internal const string Repository = "registry.example.com/acme/d2-fleet";

    internal static readonly Descriptor Artifact = Descriptor.Of(MediaTypes.ImageManifest, "artifact"u8);

    internal NotaryAuthority Authority { get; } = new();

    internal static byte[] Sign(IssuedSigner signer, TimeProvider? clock = null) => Signer(signer, clock).Sign(Artifact).Layer;

    internal static NotarySigner Signer(IssuedSigner signer, TimeProvider? clock = null) =>
        new(KeyFile.Read(signer.Key, password: null), NotaryChain.FromPem(signer.Chain), clock ?? TimeProvider.System);

    internal NotarySignature Verify(byte[] envelope, string? policy = null, TimeProvider? clock = null) =>
        Verifier(policy ?? Testing.Notary.Notation.Policy("*"), clock, Authority.Root).Verify(envelope, Artifact, Repository);

    internal static NotaryVerifier Verifier(string policy, TimeProvider? clock, params X509Certificate2[] roots) =>
        new(NotaryPolicy.Parse(Encoding.UTF8.GetBytes(policy)), roots, clock ?? TimeProvider.System);

    /// <summary>An envelope with other members.</summary>
    internal static byte[] Change(byte[] envelope, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(envelope)!.AsObject();
        change(json);
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    public void Dispose() => Authority.Dispose();
}
