using System.Text;
using System.Text.Json;

namespace D2.Build.Registry;

/// <summary>One registry's entry under <c>auths</c>. Empty where a credential store keeps the secret.</summary>
/// <param name="Name">The user's name.</param>
/// <param name="Password">The password.</param>
/// <param name="IdentityToken">The identity token.</param>
/// <param name="RegistryToken">The token the registry takes as it is.</param>
internal sealed record DockerConfigEntry(string? Name, string? Password, string? IdentityToken, string? RegistryToken)
{
    public static DockerConfigEntry Of(JsonElement entry)
    {
        var (name, password) = Text(entry, "auth") is { } auth ? Split(auth) : (Text(entry, "username"), Text(entry, "password"));
        return new(name, password, Text(entry, "identitytoken"), Text(entry, "registrytoken"));
    }

    public Credential? ToCredential(string origin) => this switch
    {
        { RegistryToken: { } token } => new Credential.Bearer(origin, token),
        { IdentityToken: { } token } => new Credential.Identity(origin, token),
        { Name: { } name, Password: { } password } => new Credential.User(origin, name, password),
        _ => null,
    };

    // Not the record's own text, which would show the secrets.
    public override string ToString() => nameof(DockerConfigEntry);

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? text : null;

    // base64 of name:password; the password may hold colons, and Docker pads it with NULs.
    private static (string? Name, string? Password) Split(string auth)
    {
        var pair = Encoding.UTF8.GetString(Convert.FromBase64String(auth)).Split(':', 2);
        return pair.Length == 2 ? (pair[0], pair[1].TrimEnd('\0')) : throw new FormatException("no colon");
    }
}
