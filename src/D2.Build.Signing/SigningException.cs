namespace D2.Build.Signing;

/// <summary>Something outside this program kept it from signing, or what it was given to verify is not to be trusted.</summary>
/// <remarks>Messages never hold private keys, passwords or tokens.</remarks>
public sealed class SigningException : Exception
{
    /// <summary>What went wrong.</summary>
    /// <param name="code">One of <see cref="SigningCodes"/>.</param>
    /// <param name="message">What, where, why, and how to mend it.</param>
    /// <param name="cause">The exception of the layer below; null where there is none.</param>
    public SigningException(string code, string message, Exception? cause = null)
        : base(message, cause) => Code = code;

    /// <summary>The entry of the code table.</summary>
    public string Code { get; }
}
