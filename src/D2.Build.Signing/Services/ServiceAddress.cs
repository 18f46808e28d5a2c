namespace D2.Build.Signing;

/// <summary>One service of a signing config.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Version">The major version of its API.</param>
/// <param name="Operator">Who runs it; empty where that is not said.</param>
/// <param name="Validity">When to use it.</param>
internal sealed record ServiceAddress(string Url, int Version, string Operator, Validity Validity)
{
    internal static ServiceAddress Parse(JsonFields fields) => new(
        fields.Text("url"),
        (int)Math.Clamp(fields.Integer("majorApiVersion"), 0, int.MaxValue),
        fields.TextOrNull("operator") ?? "",
        Validity.Parse(fields.ObjectOrNull("validFor")));
}
