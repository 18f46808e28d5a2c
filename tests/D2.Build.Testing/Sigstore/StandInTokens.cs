using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace D2.Build.Testing.Sigstore;

/// <summary>An OIDC provider: tokens as those of a workflow of GitHub Actions.</summary>
public sealed class StandInTokens : IDisposable
{
    /// <summary>The issuer the tokens name.</summary>
    public const string Issuer = "https://token.actions.githubusercontent.com";

    private readonly RSA key = RSA.Create(2048);

    /// <summary>A token of a workflow.</summary>
    /// <param name="workflow">Such as <c>acme/app/.github/workflows/release.yml@refs/heads/main</c>.</param>
    public string For(string workflow)
    {
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = "sigstore",
            ["sub"] = $"repo:{string.Join('/', workflow.Split('/').Take(2))}:ref:refs/heads/main",
            ["job_workflow_ref"] = workflow,
            ["exp"] = TimeProvider.System.GetUtcNow().AddMinutes(10).ToUnixTimeSeconds(),
            ["iat"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
        };
        var text = $"{Encode("""{"alg":"RS256","typ":"JWT"}""")}.{Encode(claims.ToJsonString())}";
        return $"{text}.{Base64Url.EncodeToString(key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public void Dispose() => key.Dispose();

    /// <summary>The claims of a token of this provider; null for any other.</summary>
    internal JsonNode? Claims(string token)
    {
        var parts = token.Split('.');
        return parts.Length == 3
            && key.VerifyData(Encoding.UTF8.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            ? JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))
            : null;
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
