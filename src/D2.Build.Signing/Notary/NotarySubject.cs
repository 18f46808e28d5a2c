using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace D2.Build.Signing;

/// <summary>A trusted identity <c>x509.subject</c>: attributes that the subject of a signer's certificate must have.</summary>
internal sealed class NotarySubject
{
    private static readonly string[] Mandatory = ["C", "ST", "O"];

    // The names that RFC 4514 and notation know.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["2.5.4.3"] = "CN",
        ["2.5.4.5"] = "SERIALNUMBER",
        ["2.5.4.6"] = "C",
        ["2.5.4.7"] = "L",
        ["2.5.4.8"] = "ST",
        ["2.5.4.9"] = "STREET",
        ["2.5.4.10"] = "O",
        ["2.5.4.11"] = "OU",
        ["2.5.4.17"] = "POSTALCODE",
    };

    private readonly Dictionary<string, string> attributes;

    private NotarySubject(Dictionary<string, string> attributes) => this.attributes = attributes;

    /// <summary>Reads the distinguished name after <c>x509.subject:</c> (RFC 4514).</summary>
    /// <exception cref="FormatException">It is none, or one that identities may not be.</exception>
    public static NotarySubject Parse(string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in Split(text))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? "" : part[..equals].Trim();
            if (name.Length == 0 || !found.TryAdd(name, Unescape(part[(equals + 1)..])))
            {
                throw new FormatException($"'{text}' must consist of attributes such as O=Acme, each of them once");
            }
        }

        return Mandatory.All(name => found.GetValueOrDefault(name) is { Length: > 0 })
            ? new(found)
            : throw new FormatException($"'{text}' must have at least C, ST and O");
    }

    /// <summary>Whether a certificate is of this identity.</summary>
    public bool Is(X509Certificate2 certificate) => Of(certificate) is { } subject && IsPartOf(subject);

    /// <summary>Whether there are certificates of both identities.</summary>
    public bool Overlaps(NotarySubject other) => IsPartOf(other.attributes) || other.IsPartOf(attributes);

    private bool IsPartOf(Dictionary<string, string> subject) =>
        attributes.All(attribute => string.Equals(subject.GetValueOrDefault(attribute.Key), attribute.Value, StringComparison.Ordinal));

    // Null where an attribute is there twice: which of them would count is not said, and notation refuses it.
    private static Dictionary<string, string>? Of(X509Certificate2 certificate)
    {
        var subject = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in certificate.SubjectName.EnumerateRelativeDistinguishedNames())
        {
            var type = part.HasMultipleElements ? null : part.GetSingleElementType().Value;
            if (type is null || !subject.TryAdd(Names.GetValueOrDefault(type, type), part.GetSingleElementValue() ?? ""))
            {
                return null;
            }
        }

        return subject;
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\\')
            {
                at++;
            }
            else if (text[at] is ',' or ';')
            {
                yield return text[start..at];
                start = at + 1;
            }
            else if (text[at] is '+')
            {
                throw new FormatException($"'{text}' has several attributes in one part, joined by +");
            }
        }

        yield return text[start..];
    }

    private static string Unescape(string value)
    {
        var bytes = new List<byte>(value.Length);
        var trimmed = value.TrimStart(' ');
        var end = trimmed.TrimEnd(' ');
        trimmed = end.EndsWith('\\') && end.Length < trimmed.Length ? end + ' ' : end;
        for (var at = 0; at < trimmed.Length; at++)
        {
            if (trimmed[at] is not '\\')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(trimmed, at, char.IsSurrogatePair(trimmed, at) ? 2 : 1));
                at += char.IsSurrogatePair(trimmed, at) ? 1 : 0;
            }
            else if (at + 2 < trimmed.Length && char.IsAsciiHexDigit(trimmed[at + 1]) && char.IsAsciiHexDigit(trimmed[at + 2]))
            {
                bytes.AddRange(Convert.FromHexString(trimmed.AsSpan(at + 1, 2)));
                at += 2;
            }
            else
            {
                at++;
                bytes.AddRange(at < trimmed.Length ? Encoding.UTF8.GetBytes(trimmed, at, 1) : throw new FormatException($"'{value}' ends with a backslash"));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
