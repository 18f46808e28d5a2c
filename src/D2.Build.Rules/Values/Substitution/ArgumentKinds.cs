namespace D2.Build.Rules;

/// <summary>What follows from the kind of an argument.</summary>
internal static class ArgumentKinds
{
    public static bool IsEndedBy(this ArgumentKind kind, char c) => kind switch
    {
        ArgumentKind.ToSlash => c == '/',
        ArgumentKind.ToColonOrBrace => c is ':' or '}',
        _ => c == '}',
    };

    public static bool HasEscapes(this ArgumentKind kind) => kind is ArgumentKind.ToSlash or ArgumentKind.ToBraceWithEscapes;
}
