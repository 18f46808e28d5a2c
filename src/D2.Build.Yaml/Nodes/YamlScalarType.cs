namespace D2.Build.Yaml;

/// <summary>What a scalar is.</summary>
public enum YamlScalarType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Null: <c>null</c>, <c>~</c> or nothing at all.</summary>
    Null,

    /// <summary>A boolean: <c>true</c> or <c>false</c>, and YAML 1.1's <c>yes</c>, <c>no</c>, <c>on</c>, <c>off</c>.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number with a fraction or an exponent, infinity or not-a-number.</summary>
    Number,
}
