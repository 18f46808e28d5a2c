using System.Text.Json.Serialization;

namespace D2.Build.Flux;

/// <summary>The protocol of a Security Token Service.</summary>
public enum TokenServiceProvider
{
    /// <summary>That of Amazon.</summary>
    [JsonStringEnumMemberName("aws")]
    Aws,

    /// <summary>A login at an LDAP server, as MinIO offers it.</summary>
    [JsonStringEnumMemberName("ldap")]
    Ldap,
}
