using System.Net;

namespace D2.Build.Registry;

/// <summary>
/// Why the registry could not be used. The message says in one sentence what was asked, what came back and what to do; it holds
/// no secret: no header, no query of an address, no token.
/// </summary>
public sealed class RegistryException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="code">One of <see cref="RegistryCodes"/>.</param>
    /// <param name="message">What was asked, what came back, what to do.</param>
    public RegistryException(string code, string message)
        : this(code, message, null)
    {
    }

    /// <summary>A failure with a cause.</summary>
    /// <param name="code">One of <see cref="RegistryCodes"/>.</param>
    /// <param name="message">What was asked, what came back, what to do.</param>
    /// <param name="inner">The cause.</param>
    public RegistryException(string code, string message, Exception? inner)
        : base(message, inner) => Code = code;

    /// <summary>The diagnostic code, such as <c>D2B9052</c>.</summary>
    public string Code { get; }

    /// <summary>The status of the answer; null where none came or none is to blame.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>What the registry said of it.</summary>
    public IReadOnlyList<RegistryError> Errors { get; init; } = [];
}
