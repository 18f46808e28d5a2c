using System.Net;

namespace D2.Build.Registry;

/// <summary>Where an upload goes on: what the last answer said, opaque, whatever it said before.</summary>
internal static class UploadLocation
{
    /// <summary>The place an answer names; null where it names none.</summary>
    /// <exception cref="RegistryException">It names one that is not safe.</exception>
    public static Uri? Of(string asked, RegistryResponse response) => response.Header("Location") is not { } location
        ? null
        : RegistryAddress.Of(response.Address, location) ?? throw new RegistryException(
            RegistryCodes.RedirectRefused, $"Could not {asked}: the registry wants the upload at an address that is not safe.");

    /// <summary>The place an answer names, or the last one where it names none.</summary>
    public static Uri After(string asked, RegistryResponse response, Uri last) => Of(asked, response) ?? last;

    /// <summary>What it means that a session does not take bytes.</summary>
    public static Exception Broken(RepositoryScope repository, RegistryCall call, RegistryResponse response)
    {
        using (response)
        {
            // Sessions get lost between the replicas of a registry, or time out: a new one may do.
            return response.Status is HttpStatusCode.NotFound or HttpStatusCode.RequestedRangeNotSatisfiable || response.IsTransient
                ? new TransientException($"the registry gave the upload up ({response})", null)
                : repository.Failure(call, response);
        }
    }
}
