namespace D2.Build.Rules;

/// <summary>
/// What the comment behind a value tells Flux' image automation: <c>{"$imagepolicy": "apps:podinfo:tag"}</c> sets the value to
/// the tag that the policy podinfo of the namespace apps picks.
/// </summary>
/// <param name="Namespace">The policy's namespace.</param>
/// <param name="Policy">The policy's name.</param>
/// <param name="Part">Which part of the image the value is.</param>
public sealed record SetterMarker(string Namespace, string Policy, PinPart Part)
{
    /// <summary>What makes a comment a marker.</summary>
    public const string Key = "$imagepolicy";

    private static readonly string[] Ends = ["", ":tag", ":name", ":digest"];

    /// <summary>The policy with its namespace: <c>apps:podinfo</c>.</summary>
    public string PolicyReference => $"{Namespace}:{Policy}";

    /// <summary>Whether a text looks like a marker.</summary>
    /// <param name="text">A comment, or a whole line.</param>
    public static bool IsIn(string text) => text.IndexOf(Key, StringComparison.Ordinal) >= 0;

    /// <summary>Reads the reference of a marker, such as <c>apps:podinfo:tag</c>.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The marker; null where no policy would ever answer to it.</returns>
    public static SetterMarker? Parse(string reference)
    {
        var parts = reference.Split(':');
        var part = parts.Length is 2 or 3 ? Array.IndexOf(Ends, parts.Length == 2 ? "" : $":{parts[2]}") : -1;
        return part >= 0 && (parts.Length == 2 || part > 0)
            && Names.CheckLabel(parts[0]) is null && Names.CheckSubdomain(parts[1]) is null
            ? new(parts[0], parts[1], (PinPart)part)
            : null;
    }

    /// <summary>Reads a comment.</summary>
    /// <param name="comment">The comment without its <c>#</c>.</param>
    /// <returns>The marker, or what is wrong with it; neither where the comment is no marker.</returns>
    public static (SetterMarker? Marker, Violation? Violation) Read(string comment)
    {
        if (!IsIn(comment))
        {
            return (null, null);
        }

        if (FlatJson.Parse(comment) is not { } members || !members.TryGetValue(Key, out var reference))
        {
            return (null, Malformed("a marker is a JSON object of strings and nothing else"));
        }

        return Parse(reference) is { } marker
            ? (marker, null)
            : (null, Malformed($"'{reference}' is not namespace:policy with the end :tag, :name, :digest or none"));
    }

    /// <summary>The reference as a marker holds it.</summary>
    public override string ToString() => $"{Namespace}:{Policy}{Ends[(int)Part]}";

    private static Violation Malformed(string reason) => new(
        Codes.MalformedMarker, $"Flux ignores this marker: {reason}. Write {{\"{Key}\": \"namespace:policy:tag\"}}.");
}
