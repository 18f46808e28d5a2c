using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace D2.Build.Conformance.Tests.Schemas;

/// <summary>Puts values in the place of what the cluster fills in: the first item of a ResourceSet's inputs, and a text for variables.</summary>
internal static partial class Placeholders
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonNode Fill(JsonNode resource, JsonNode? inputs)
    {
        var filled = Input().Replace(
            resource.ToJsonString(Readable),
            match => inputs![match.Groups["name"].Value]!.GetValue<string>());
        return JsonNode.Parse(Variable().Replace(filled, "x"))!;
    }

    [GeneratedRegex(@"<< inputs\.(?<name>\w+)( \| quote)? >>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Input();

    [GeneratedRegex(@"\$\{[A-Z_]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
