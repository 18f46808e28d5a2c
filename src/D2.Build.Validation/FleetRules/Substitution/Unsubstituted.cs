using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B2007, D2B2010: variables where nothing replaces them. Only those that some cluster declares are meant; a script's
/// <c>${HOME}</c> is right to stay.
/// </summary>
internal sealed class Unsubstituted(IReadOnlySet<string> declared, DiagnosticCode code, string reason) : ISubstitution
{
    public void Check(ref ObjectWalk walk, string text, ScalarKind kind)
    {
        if (IsPatch(walk))
        {
            return;
        }

        foreach (var reference in Substitutions.Scan(text).References)
        {
            if (declared.Contains(reference.Name))
            {
                walk.Report(new(code, $"${{{reference.Name}}} stays as it is: {reason}"), text);
                return;
            }
        }
    }

    // Patches end up in what the Kustomization applies, and there variables are replaced.
    private static bool IsPatch(in ObjectWalk walk) =>
        walk.Path.IsUnder("spec", "patches") && Fields.IsOf(walk.Resource, "kustomize.toolkit.fluxcd.io", "Kustomization");
}
