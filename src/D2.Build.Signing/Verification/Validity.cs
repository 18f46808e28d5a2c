namespace D2.Build.Signing;

/// <summary>When a key or authority is to be trusted.</summary>
/// <param name="Start">The first moment; null: since ever.</param>
/// <param name="End">The last moment; null: still.</param>
public sealed record Validity(DateTimeOffset? Start, DateTimeOffset? End)
{
    /// <summary>Whether the moment lies within, both ends included.</summary>
    /// <param name="time">The moment.</param>
    public bool Covers(DateTimeOffset time) => (Start is null || Start <= time) && (End is null || time <= End);

    internal static Validity Parse(JsonFields? fields) => new(fields?.TimeOrNull("start"), fields?.TimeOrNull("end"));
}
