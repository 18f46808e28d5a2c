namespace D2.Build.Rules;

/// <summary>Which part of an image a pin holds: the end of its setter marker.</summary>
public enum PinPart
{
    /// <summary>The whole image, <c>name:tag</c> or <c>name:tag@digest</c>: a marker without an end.</summary>
    Image,

    /// <summary>The tag, and so the version of a chart: <c>:tag</c>.</summary>
    Tag,

    /// <summary>The image without tag: <c>:name</c>.</summary>
    Name,

    /// <summary>The digest, <c>sha256:…</c>: <c>:digest</c>.</summary>
    Digest,
}
