namespace D2.Build.Rules;

/// <summary>The codes whose mistakes have one right answer, which an editor offers.</summary>
public static class Fixes
{
    // What is missing in another place than the text, or depends on more than the text.
    private static readonly DiagnosticCode[] Others =
    [
        Codes.InvalidFleetClass, Codes.InvalidInputsRecord, Codes.InvalidComponentsClass, Codes.UndefinedVariable, Codes.UnservedVersion, Codes.UnlabelledTenant,
        Codes.PrivateDeclaration,
    ];

    /// <summary>The ids of the codes.</summary>
    public static IEnumerable<string> Ids => Corrections.Ids.Concat(Others.Select(code => code.Id));
}
