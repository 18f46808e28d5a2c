using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5003, D2B5004: a verification names whose signature is accepted.</summary>
internal static class Identities
{
    public static void Check(ref ObjectWalk walk, Mapping mapping)
    {
        if (mapping is OciVerification { IsPresent: true } verification)
        {
            CheckKeyless(ref walk, verification);
        }
    }

    // By field names: a typed member would make the part it reads.
    private static void CheckKeyless(ref ObjectWalk walk, OciVerification verification)
    {
        // A key, or Notation's trust policy, says who is trusted; identities are not looked at then.
        if (verification.ContainsKey("secretRef") || verification["provider"] is not Scalar { Text: "cosign" })
        {
            return;
        }

        var identities = (verification["matchOIDCIdentity"] as Sequence)?.Count ?? 0;
        if (identities == 0)
        {
            walk.Report(new(Codes.MissingIdentity, "there is neither a key (secretRef) nor an identity (matchOIDCIdentity). Add one."));
        }
        else if (identities > 1)
        {
            walk.Report(new(
                Codes.SeveralIdentities,
                "matchOIDCIdentity has several entries. Make one of them, with the alternatives inside its expressions: (a|b)."));
        }
    }
}
