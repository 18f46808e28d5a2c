namespace D2.Build.Kubernetes;

/// <summary>Why a request is refused, for machines.</summary>
public enum ValidationReason
{
    /// <summary>Who asks is not known (status 401).</summary>
    Unauthorized,

    /// <summary>Who asks may not (status 403).</summary>
    Forbidden,

    /// <summary>The object is wrong (status 422).</summary>
    Invalid,

    /// <summary>The object is too large (status 413).</summary>
    RequestEntityTooLarge,
}
