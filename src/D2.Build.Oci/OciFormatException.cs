namespace D2.Build.Oci;

/// <summary>Bytes or text that are not what the OCI specifications allow, or are larger than this program reads.</summary>
public sealed class OciFormatException : FormatException
{
    /// <summary>Creates it.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public OciFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="inner">What the reader said.</param>
    public OciFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
