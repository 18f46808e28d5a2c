using D2.Build;

namespace Documented;

[Fleet]
public static partial class SignedWithAKey
{
    public static Organization Acme { get; } = Organization.OnGitHub("acme") with
    {
        Trust = new KeyTrust("cosign-pub", """
            -----BEGIN PUBLIC KEY-----
            MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGsuDs89kOE4thbI4nZtjeRc6UtNG
            5+l/ChdDexYP8W/gLomLnAVwt09jwo9yo+1rnhIGQSev67YElWLAyE6zvA==
            -----END PUBLIC KEY-----
            """),
    };

    public static Cluster Staging { get; } = new("staging") { Environment = "staging" };

    public static AppsTenant Apps { get; } = new("apps") { Components = ["frontend"] };
}
