namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A schema's file that is no YAML or JSON.</summary>
    public static readonly DiagnosticCode UnreadableSchemaFile = new(
        "D2B9130", "Unreadable schema file", Severity.Error,
        "A file of the items D2Crd or D2ChartValues is no valid YAML or JSON, or is larger or deeper than is read. Nothing is "
        + "generated from it; the other files are not affected.");

    /// <summary>A file without a custom resource definition.</summary>
    public static readonly DiagnosticCode NoCrd = new(
        "D2B9131", "No custom resource definition", Severity.Error,
        "A file of the item D2Crd holds none, so it gives no class. Other objects beside definitions are fine and are left alone.");

    /// <summary>A custom resource definition that the API server would refuse.</summary>
    public static readonly DiagnosticCode MalformedCrd = new(
        "D2B9132", "Malformed custom resource definition", Severity.Error,
        "A part of the definition is missing or of the wrong type. Types are generated from the rest.");

    /// <summary>Two schemas that become one type.</summary>
    public static readonly DiagnosticCode DuplicateSchemaType = new(
        "D2B9133", "Two schemas become one type", Severity.Error,
        "Two files define the same kind and version, or names that are the same in C#. The first one is used.");

    /// <summary>A kind or version that is asked for and not there.</summary>
    public static readonly DiagnosticCode UnknownSchemaPart = new(
        "D2B9134", "Kind or version is not in the file", Severity.Warning,
        "The item D2Crd asks for a kind that its file does not define, or for a version that is not served.");

    /// <summary>A schema of values that cannot be read.</summary>
    public static readonly DiagnosticCode MalformedValuesSchema = new(
        "D2B9135", "Malformed schema of values", Severity.Error,
        "A part of the JSON schema of a chart's values is of the wrong type or refers to what is not in the file.");

    /// <summary>Metadata of an item that cannot be used.</summary>
    public static readonly DiagnosticCode InvalidSchemaItem = new(
        "D2B9136", "Invalid metadata of a schema file", Severity.Error,
        "The item D2Crd or D2ChartValues lacks metadata, or its metadata cannot be a name in C#.");

    /// <summary>A value that its schema does not accept.</summary>
    public static readonly DiagnosticCode SchemaViolation = new(
        "D2B9140", "Value is not what the schema asks for", Severity.Error,
        "The type, pattern, enumeration, length or bounds of the custom resource's schema, or of the chart's values, do not allow "
        + "the value. The API server, or Helm, refuses the object.");

    /// <summary>A field that the schema does not have.</summary>
    public static readonly DiagnosticCode UnknownField = new(
        "D2B9141", "Field is not in the schema", Severity.Warning,
        "A field was set by its name on an object whose type is generated, and the schema has no such field. The API server drops "
        + "it or refuses the object; Helm refuses values that a closed schema does not name.");

    private static IEnumerable<DiagnosticCode> Schemas =>
    [
        UnreadableSchemaFile, NoCrd, MalformedCrd, DuplicateSchemaType, UnknownSchemaPart, MalformedValuesSchema, InvalidSchemaItem,
        SchemaViolation, UnknownField,
    ];
}
