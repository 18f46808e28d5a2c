namespace D2.Build.Testing.Sigstore;

/// <summary>What the stand-in does wrong.</summary>
public sealed class StandInFaults
{
    /// <summary>How long ago certificates are issued: more than ten minutes make them expired when they are used.</summary>
    public TimeSpan CertificateAge { get; set; }

    /// <summary>Certificates are in no certificate log.</summary>
    public bool WithoutPromise { get; set; }

    /// <summary>The certificate authority refuses, and repeats the token in its answer.</summary>
    public bool RefuseCertificates { get; set; }

    /// <summary>The transparency logs answer 503.</summary>
    public bool LogsFail { get; set; }

    /// <summary>The time stamp authority answers 503.</summary>
    public bool StampsFail { get; set; }
}
