namespace D2.Build;

/// <summary>What a <see cref="Scalar"/> is to a reader of the manifest.</summary>
public enum ScalarKind
{
    /// <summary>Text; quoted where a YAML reader would take it for something else.</summary>
    Text,

    /// <summary>A number, a boolean or a template expression: written as it is, never quoted.</summary>
    Plain,

    /// <summary>Null.</summary>
    Null,
}
