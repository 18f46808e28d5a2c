namespace D2.Build.Signing;

/// <summary>How many of several services a signing config asks for.</summary>
/// <param name="Selector"><c>ANY</c>, <c>ALL</c> or <c>EXACT</c>.</param>
/// <param name="Count">How many, for <c>EXACT</c>.</param>
internal sealed record ServiceChoice(string Selector, int Count)
{
    internal static ServiceChoice Parse(JsonFields? fields) =>
        new(fields?.TextOrNull("selector") ?? "ANY", (int)Math.Clamp(fields?.Integer("count") ?? 1, 1, 16));

    /// <summary>Those to use, the newest version first and at most one of each operator.</summary>
    internal IReadOnlyList<ServiceAddress> Of(IEnumerable<ServiceAddress> services, DateTimeOffset now)
    {
        ServiceAddress[] usable =
        [
            .. services.Where(service => service.Validity.Covers(now))
                .OrderByDescending(service => service.Version)
                .ThenByDescending(service => service.Validity.Start ?? DateTimeOffset.MinValue)
                .DistinctBy(service => service.Operator, StringComparer.Ordinal),
        ];
        return Selector switch
        {
            "ALL" => usable,
            "EXACT" when usable.Length < Count => throw new SigningException(
                SigningCodes.UnreadableTrust, $"The signing config asks for {Count} services of a kind and has {usable.Length} that can be used now."),
            "EXACT" => usable[..Count],
            _ => [.. usable.Take(1)],
        };
    }
}
