using System.Net;

namespace D2.Build.Registry;

/// <summary>What an answer that nobody expected means.</summary>
internal static class RegistryFailure
{
    public static RegistryException Of(RegistryCall call, RegistryResponse response, Credential? credential, Secrets secrets, TimeProvider time)
    {
        var errors = RegistryErrors.Read(response, secrets);
        var (code, advice) = Judge(response, credential, time);
        return new(code, $"Could not {call.Asked}: the registry answered {response}{RegistryErrors.InParentheses(errors)}; {advice}.")
        {
            Status = response.Status,
            Errors = errors,
        };
    }

    private static (string Code, string Advice) Judge(RegistryResponse response, Credential? credential, TimeProvider time) =>
        response.Status switch
        {
            HttpStatusCode.Unauthorized => (RegistryCodes.Unauthorized, credential is null
                ? "no credentials for it were found, log in to the registry"
                : $"it does not accept the {credential}, renew it"),
            HttpStatusCode.Forbidden => (RegistryCodes.Denied, credential is null
                ? "no credentials for it were found, and it allows this to nobody unknown"
                : $"the {credential} may not do this"),
            HttpStatusCode.NotFound => (RegistryCodes.NotFound, "check the name, and that these credentials may see it"),
            _ when response.IsTransient && response.RetryAfter(time) is { } wait =>
                (RegistryCodes.Failing, FormattableString.Invariant($"it asks to come back in {wait.TotalSeconds:0} s")),
            _ when response.IsTransient => (RegistryCodes.Failing, "try again later"),
            _ => (RegistryCodes.Refused, "it will not take this as it is"),
        };
}
