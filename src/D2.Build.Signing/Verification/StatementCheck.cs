using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>What every verifier asks of the signed payload, once the signature is known to be right.</summary>
internal static class StatementCheck
{
    internal static Statement Read(Envelope envelope, Digest subject)
    {
        if (envelope.PayloadType is not Envelope.InToto)
        {
            throw new SigningException(
                SigningCodes.MalformedBundle, $"The envelope holds '{envelope.PayloadType}' and not an in-toto statement ({Envelope.InToto}).");
        }

        var statement = Statement.Parse(envelope.Payload);
        return statement.IsAbout(subject)
            ? statement
            : throw new SigningException(
                SigningCodes.WrongSubject,
                $"The statement is about {Subjects(statement)} and not about {subject}: it was made for another artifact.");
    }

    private static string Subjects(Statement statement) =>
        string.Join(", ", statement.Subjects.Take(3).Select(subject => subject.Digest?.ToString() ?? "something else"));
}
