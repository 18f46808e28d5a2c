using System.Text.Json.Serialization;

namespace D2.Build;

/// <summary>What a generated object does to one of the same name in the base.</summary>
public enum GeneratorBehavior
{
    /// <summary>There is none.</summary>
    [JsonStringEnumMemberName("create")]
    Create,

    /// <summary>It takes its place.</summary>
    [JsonStringEnumMemberName("replace")]
    Replace,

    /// <summary>Its entries are added, or replace those of the same key.</summary>
    [JsonStringEnumMemberName("merge")]
    Merge,
}
