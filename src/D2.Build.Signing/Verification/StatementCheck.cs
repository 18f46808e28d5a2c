namespace D2.Build.Signing;

/// <summary>What every verifier asks of the signed payload, once the signature is known to be right.</summary>
internal static class StatementCheck
{
    internal static Statement Read(Envelope envelope, string sha256)
    {
        if (envelope.PayloadType is not Envelope.InToto)
        {
            throw new SigningException(
                SigningCodes.MalformedBundle, $"The envelope holds '{envelope.PayloadType}' and not an in-toto statement ({Envelope.InToto}).");
        }

        var statement = Statement.Parse(envelope.Payload);
        return statement.IsAbout(sha256)
            ? statement
            : throw new SigningException(
                SigningCodes.WrongSubject,
                $"The statement is about {Subjects(statement)} and not about sha256:{sha256}: it was made for another artifact.");
    }

    private static string Subjects(Statement statement) =>
        string.Join(", ", statement.Subjects.Take(3).Select(subject => $"sha256:{subject.Sha256}"));
}
