using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Documents to attest, from files.</summary>
internal static class AttestationFile
{
    /// <summary>A document named as <c>type=file</c>.</summary>
    /// <exception cref="D2Exception">It is not written so, or the type is not known (D2B9011).</exception>
    /// <exception cref="SigningException">The document is not what its type says (D2B9094).</exception>
    public static Attestation Parse(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var separator
            ? Read(text[..separator], text[(separator + 1)..])
            : throw new D2Exception(Codes.InvalidArgument, $"'{text}' does not name a document to attest. Write type=file, such as openvex=vex.json.");

    /// <summary>A document of a type.</summary>
    /// <param name="type">A name that cosign knows, or a URI.</param>
    /// <param name="path">The file.</param>
    public static Attestation Read(string type, string path)
    {
        var predicateType = TypeOf(type);
        var predicate = File.ReadAllBytes(path);
        if (predicateType is PredicateTypes.OpenVex)
        {
            OpenVexDocument.Check(predicate);
        }

        return new(predicateType, predicate);
    }

    /// <summary>The URI of a type.</summary>
    /// <exception cref="D2Exception">It is not known (D2B9011).</exception>
    public static string TypeOf(string type) => PredicateTypes.Resolve(type) ?? throw new D2Exception(
        Codes.InvalidArgument, $"'{type}' is not a type of attestation: neither {string.Join(", ", PredicateTypes.KnownNames)} nor a URI.");
}
