namespace D2.Build.Testing;

/// <summary>Public keys, to be declared and written. Nobody has the private ones.</summary>
public static class SampleKeys
{
    /// <summary>The text of a <c>cosign.pub</c>.</summary>
    public const string One = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGsuDs89kOE4thbI4nZtjeRc6UtNG
        5+l/ChdDexYP8W/gLomLnAVwt09jwo9yo+1rnhIGQSev67YElWLAyE6zvA==
        -----END PUBLIC KEY-----

        """;

    /// <summary>Another one.</summary>
    public const string Two = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKopHVOmWGtASxFvZ1372/P1wuZno
        5wEbe2CvmqXfZXb7FP+rNy9+So7sRhSgkwcUhZJpX0BDI9xBPuqvHglhwQ==
        -----END PUBLIC KEY-----

        """;
}
