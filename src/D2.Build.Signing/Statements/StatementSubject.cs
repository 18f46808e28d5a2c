using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>What a statement is about.</summary>
/// <param name="Name">A name for people; null for none. Nothing is decided by it.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case; null where only other digests are given.</param>
public sealed record StatementSubject(string? Name, string? Sha256)
{
    internal static StatementSubject Parse(JsonFields fields) =>
        new(fields.TextOrNull("name"), fields.Object("digest").TextOrNull("sha256"));

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Name is not null)
        {
            json.WriteString("name", Name);
        }

        json.WriteStartObject("digest");
        json.WriteString("sha256", Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
