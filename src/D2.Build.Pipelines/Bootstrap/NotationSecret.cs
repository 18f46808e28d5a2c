namespace D2.Build.Pipelines;

/// <summary>The Secret that Notation's signatures are verified with: a trust policy and certificates.</summary>
/// <remarks>source-controller reads one certificate of an entry and passes over what follows in it, so each gets an entry of its own.</remarks>
internal static class NotationSecret
{
    public const string Policy = "TRUST_POLICY";
    public const string Certificates = "TRUST_CERTIFICATES";

    // Text between certificates, as openssl writes it, is left out. Entries of data are indented by two.
    private const string Split = $$"""
        trust_policy=$(printf '%s' "${{Policy}}" | base64 | tr -d '\n')
        trust_certificates="" certificate="" number=0
        while IFS= read -r line; do
          line=${line%$'\r'}
          case "$line" in
            "-----BEGIN CERTIFICATE-----") certificate=$line$'\n' ;;
            "-----END CERTIFICATE-----")
              number=$((number + 1))
              name=signers.crt
              [ "$number" -eq 1 ] || name=signers-$number.crt
              trust_certificates+="$name: $(printf '%s%s\n' "$certificate" "$line" | base64 | tr -d '\n')"$'\n  '
              ;;
            *) certificate+=$line$'\n' ;;
          esac
        done <<< "${{Certificates}}"
        [ "$number" -gt 0 ] || { echo "bootstrap: {{Certificates}} holds no certificate in PEM" >&2; exit 1; }
        """;

    public static ClusterSecret Of(string name) => new(
        name,
        "Opaque",
        "says whose Notation signatures are accepted",
        [
            new(Policy, "the text of the Notation trust policy, trustpolicy.json, with the level strict"),
            new(Certificates, "the root certificates of the authorities that its trust stores stand for, in PEM"),
        ])
    {
        IsForVerification = true,
        Prepare = Split,
        Data = "trustpolicy.json: $trust_policy\n$trust_certificates",
        TerraformData = """
            "trustpolicy.json" = var.trust_policy
            """,
        TerraformRest = """
            {
              for index, certificate in regexall("(?s)-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", var.trust_certificates) :
              index == 0 ? "signers.crt" : "signers-${index + 1}.crt" => "${certificate}\n"
            }
            """,
    };
}
