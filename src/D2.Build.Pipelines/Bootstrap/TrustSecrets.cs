using System.Text;
using System.Text.Json;

namespace D2.Build.Pipelines;

/// <summary>The Secret that verification reads. Nothing in it is secret: Flux reads keys, certificates and trusted roots from nowhere else.</summary>
internal static class TrustSecrets
{
    /// <summary>The Secret; null where verification needs none.</summary>
    public static ClusterSecret? Of(Trust trust) => trust switch
    {
        KeyTrust keys => OfKeys(keys),
        KeylessTrust { Secret: { } name } => OfTexts(
            name, "names the certificate authority and logs of your Sigstore instance",
            ("trusted_root.json", new("TRUSTED_ROOT", "the text of the trusted_root.json of your Sigstore instance"))),
        NotationTrust { Secret: { } name } => NotationSecret.Of(name),
        _ => null,
    };

    // The fleet has it too and keeps it up to date from then on.
    private static ClusterSecret OfKeys(KeyTrust keys) => new(keys.Secret!, "Opaque", "holds the public keys that artifacts are verified with", [])
    {
        IsForVerification = true,
        Data = string.Join('\n', keys.Entries.Select(entry => $"{entry.Name}: {Convert.ToBase64String(Encoding.UTF8.GetBytes(entry.Key))}")),
        TerraformData = string.Join('\n', keys.Entries.Select(entry => $"\"{entry.Name}\" = {Quote(entry.Key)}")),
    };

    private static ClusterSecret OfTexts(string name, string purpose, params (string Key, SecretVariable Variable)[] texts) =>
        new(name, "Opaque", purpose, [.. texts.Select(text => text.Variable)])
        {
            IsForVerification = true,
            Prepare = string.Join('\n', texts.Select(text => $"{Local(text.Variable)}=$(printf '%s' \"${text.Variable.Name}\" | base64 | tr -d '\\n')")),
            Data = string.Join('\n', texts.Select(text => $"{text.Key}: ${Local(text.Variable)}")),
            TerraformData = string.Join('\n', texts.Select(text => $"\"{text.Key}\" = var.{text.Variable.Name.ToLowerInvariant()}")),
        };

    private static string Local(SecretVariable variable) => variable.Name.ToLowerInvariant();

    // PEM has none of the characters that Terraform replaces, and line feeds are escaped as in JSON.
    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
