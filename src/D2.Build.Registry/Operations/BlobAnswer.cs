using System.Net;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>What the head of an answer says about the blob that follows.</summary>
internal static class BlobAnswer
{
    /// <summary>Checks it.</summary>
    /// <returns>How many bytes come that were read before.</returns>
    public static long Skip(RepositoryScope repository, RegistryCall call, RegistryResponse response, Descriptor descriptor, long position)
    {
        if (response.Status is not (HttpStatusCode.OK or HttpStatusCode.PartialContent))
        {
            throw repository.Failure(call, response);
        }

        var starts = response.Status is HttpStatusCode.PartialContent ? response.FirstByte ?? position : 0;
        if (starts > position)
        {
            throw RepositoryScope.Malformed(call, $"begins at byte {starts} instead of {position}");
        }

        if (response.Length is { } length && length != descriptor.Size - starts)
        {
            throw Mismatch(call, $"it has {length + starts} bytes instead of {descriptor.Size}");
        }

        return RepositoryScope.DigestOf(call, response) is { } said && said.Algorithm == descriptor.Digest.Algorithm && said != descriptor.Digest
            ? throw Mismatch(call, $"the registry says it has the digest {said}")
            : position - starts;
    }

    public static RegistryException Mismatch(RegistryCall call, string problem) =>
        new(RegistryCodes.ContentMismatch, $"Could not {call.Asked}: {problem}. The registry's content is damaged, or something on the way changes it.");
}
