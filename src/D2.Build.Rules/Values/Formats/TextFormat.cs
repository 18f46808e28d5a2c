namespace D2.Build;

/// <summary>
/// What a string has to look like for Kubernetes or Flux to accept it. Members of typed resources carry it as
/// <c>StringSyntaxAttribute</c>, and members and parameters of your own may:
/// <c>[StringSyntax(nameof(TextFormat.Cron))]</c>; constants are then checked while they are typed.
/// </summary>
public enum TextFormat
{
    /// <summary>No constraint.</summary>
    Any,

    /// <summary>A duration as Flux reads it, such as <c>1h30m</c>.</summary>
    Duration,

    /// <summary>A duration without hours, as Flux wants for a source's timeout.</summary>
    ShortDuration,

    /// <summary>An object's name: a DNS-1123 subdomain of at most 253 characters.</summary>
    ObjectName,

    /// <summary>A namespace or other DNS-1123 label of at most 63 characters.</summary>
    Label,

    /// <summary>An OCI repository URL, <c>oci://host/path</c>, without tag.</summary>
    OciUrl,

    /// <summary>An <c>http://</c> or <c>https://</c> URL.</summary>
    HttpUrl,

    /// <summary>A Git URL: <c>http://</c>, <c>https://</c> or <c>ssh://</c>.</summary>
    GitUrl,

    /// <summary>A Helm repository URL: <c>http://</c>, <c>https://</c> or <c>oci://</c>.</summary>
    HelmUrl,

    /// <summary>A range of semantic versions, such as <c>>=1.2.0 &lt;2.0.0</c>.</summary>
    SemverRange,

    /// <summary>A tag of an OCI artifact or image.</summary>
    ImageTag,

    /// <summary>A digest, <c>sha256:</c> and 64 hexadecimal digits.</summary>
    ImageDigest,

    /// <summary>An image or artifact without scheme, tag and digest, such as <c>ghcr.io/acme/web</c>.</summary>
    ImageName,

    /// <summary>A regular expression of Go (RE2).</summary>
    Regex,

    /// <summary>A regular expression that an identity has to match as a whole, <c>^…$</c>.</summary>
    IdentityRegex,

    /// <summary>A cron expression of five fields.</summary>
    Cron,

    /// <summary>A time zone of the IANA database, such as <c>Europe/Oslo</c>.</summary>
    TimeZone,

    /// <summary>A condition in CEL over the fields of an object, which stand at the top.</summary>
    FieldCondition,

    /// <summary>A condition in CEL over <c>self</c> and <c>dep</c>.</summary>
    DependencyCondition,

    /// <summary>A condition in CEL in an admission policy.</summary>
    AdmissionCondition,

    /// <summary>A text in CEL in an admission policy.</summary>
    AdmissionText,

    /// <summary>Any value in CEL in an admission policy.</summary>
    AdmissionValue,

    /// <summary>A Go template of a ResourceSet, of one or more YAML documents.</summary>
    Template,
}
