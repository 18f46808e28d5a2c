using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>What is said of exceptions that are no mistakes of this program.</summary>
internal static class Failures
{
    /// <summary>Code and sentence; null for a mistake, which is thrown on.</summary>
    public static (string Code, string Message)? Describe(Exception exception) => exception switch
    {
        D2Exception failure => (failure.Code.Id, failure.Message),
        RegistryException failure => (failure.Code, failure.Message),
        SigningException failure => (failure.Code, failure.Message),
        OciFormatException failure => (Codes.InvalidArgument.Id, failure.Message),
        IOException or UnauthorizedAccessException => (Codes.FileFailed.Id, exception.Message),
        OperationCanceledException => (Codes.PublishingEnded.Id, "Stopped. Run it again to finish; nothing is left half done."),
        AggregateException { InnerException: { } inner } => Describe(inner),
        _ => null,
    };
}
