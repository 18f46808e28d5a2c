using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>Documents in OpenVEX, which say whether known vulnerabilities matter here. The user writes them.</summary>
public static class OpenVexDocument
{
    private const int MostBytes = 16 * 1024 * 1024;
    private const int Most = 100_000;

    private static readonly string[] Statuses = ["not_affected", "affected", "fixed", "under_investigation"];

    private static readonly string[] Justifications =
    [
        "component_not_present", "vulnerable_code_not_present", "vulnerable_code_not_in_execute_path",
        "vulnerable_code_cannot_be_controlled_by_adversary", "inline_mitigations_already_exist",
    ];

    /// <summary>Checks a document against OpenVEX 0.2.0.</summary>
    /// <param name="json">UTF-8, at most 16 MiB.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.InvalidPredicate"/>: the first thing that is wrong with it.</exception>
    public static void Check(ReadOnlySpan<byte> json)
    {
        var document = HostileJson.ParseObject(json, MostBytes, "The OpenVEX document", SigningCodes.InvalidPredicate);
        if (!document.Text("@context").StartsWith(PredicateTypes.OpenVex, StringComparison.Ordinal))
        {
            throw document.Fail($"has another @context than {PredicateTypes.OpenVex}/v0.2.0");
        }

        _ = document.Text("@id");
        _ = document.Text("author");
        if (document.TimeOrNull("timestamp") is null || document.Integer("version") < 1)
        {
            throw document.Fail("needs a timestamp and a version of 1 or more");
        }

        JsonFields[] statements = [.. document.Objects("statements", Most)];
        if (statements.Length == 0)
        {
            throw document.Fail("has no statements");
        }

        foreach (var (index, statement) in statements.Index())
        {
            CheckStatement(statement, index + 1);
        }
    }

    private static void CheckStatement(JsonFields statement, int number)
    {
        if (statement.Object("vulnerability").Text("name").Length == 0 || !statement.Elements("products", Most).All(IsIdentified))
        {
            throw statement.Fail($"number {number} has no name of a vulnerability, or a product without @id");
        }

        var status = statement.Text("status");
        var justification = statement.TextOrNull("justification");
        var complete = status switch
        {
            "not_affected" => justification is not null || statement.TextOrNull("impact_statement") is not null,
            "affected" => statement.TextOrNull("action_statement") is not null,
            _ => Statuses.Contains(status, StringComparer.Ordinal),
        };
        if (!complete || (justification is not null && !Justifications.Contains(justification, StringComparer.Ordinal)))
        {
            throw statement.Fail(
                $"number {number} has a status '{status}' that is unknown ({string.Join(", ", Statuses)}), lacks its reason (justification or "
                + "impact_statement for not_affected, action_statement for affected), or has an unknown justification");
        }
    }

    private static bool IsIdentified(JsonElement product) =>
        product.ValueKind == JsonValueKind.Object && product.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String;
}
