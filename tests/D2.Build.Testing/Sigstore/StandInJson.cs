using System.Text.Encodings.Web;
using System.Text.Json;

namespace D2.Build.Testing.Sigstore;

/// <summary>JSON without escapes it does not need, as the services canonicalise it.</summary>
internal static class StandInJson
{
    internal static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
