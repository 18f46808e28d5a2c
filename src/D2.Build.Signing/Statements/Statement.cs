using System.Text.Json;
using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>An in-toto statement: something said about the thing with a digest.</summary>
public sealed record Statement
{
    /// <summary>The type of the statements written here.</summary>
    public const string Version1 = "https://in-toto.io/Statement/v1";

    // cosign attest still writes this one.
    private const string Version01 = "https://in-toto.io/Statement/v0.1";
    private const int MostBytes = 64 * 1024 * 1024;
    private const int MostSubjects = 1024;

    /// <summary>What it is about; one or more.</summary>
    public required IReadOnlyList<StatementSubject> Subjects { get; init; }

    /// <summary>The URI that says what the predicate is; see <see cref="PredicateTypes"/>.</summary>
    public required string PredicateType { get; init; }

    /// <summary>What is said: a JSON object.</summary>
    public required JsonElement Predicate { get; init; }

    /// <summary>The statement that stands for a plain signature.</summary>
    /// <param name="digest">The digest of the image manifest.</param>
    public static Statement ForSignature(Digest digest) => About(digest, PredicateTypes.CosignSignature, "{}"u8);

    /// <summary>A statement with a document.</summary>
    /// <param name="digest">The digest of the image manifest.</param>
    /// <param name="predicateType">What the document is.</param>
    /// <param name="predicate">The document, a JSON object.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.InvalidPredicate"/>: not a JSON object, or too large.</exception>
    public static Statement About(Digest digest, string predicateType, ReadOnlySpan<byte> predicate) => new()
    {
        Subjects = [new(Name: null, digest)],
        PredicateType = predicateType,
        Predicate = HostileJson.ParseObject(predicate, MostBytes, "The predicate", SigningCodes.InvalidPredicate).Element,
    };

    /// <summary>Reads a statement of in-toto version 1 or 0.1.</summary>
    /// <param name="json">UTF-8, at most 64 MiB.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.MalformedBundle"/>.</exception>
    public static Statement Parse(ReadOnlySpan<byte> json)
    {
        var fields = HostileJson.ParseObject(json, MostBytes, "The statement", SigningCodes.MalformedBundle);
        if (fields.Text("_type") is not (Version1 or Version01))
        {
            throw fields.Fail("is not an in-toto statement of version 1 or 0.1");
        }

        return new()
        {
            Subjects = [.. fields.Objects("subject", MostSubjects).Select(StatementSubject.Parse)],
            PredicateType = fields.Text("predicateType"),
            Predicate = fields.ObjectOrNull("predicate")?.Element ?? HostileJson.Parse("{}"u8, 2, "", SigningCodes.MalformedBundle),
        };
    }

    /// <summary>Whether it is about the thing with this digest.</summary>
    /// <param name="digest">The digest.</param>
    public bool IsAbout(Digest digest) => Subjects.Any(subject => subject.Digest == digest);

    /// <summary>The bytes to sign: compact JSON, the same for the same statement.</summary>
    public byte[] ToJson() => JsonBytes.WriteObject(json =>
    {
        json.WriteString("_type", Version1);
        json.WriteStartArray("subject");
        foreach (var subject in Subjects)
        {
            subject.Write(json);
        }

        json.WriteEndArray();
        json.WriteString("predicateType", PredicateType);
        json.WritePropertyName("predicate");
        Predicate.WriteTo(json);
    });
}
