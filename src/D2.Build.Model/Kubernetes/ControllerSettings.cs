namespace D2.Build;

/// <summary>What a controller is told about one object by annotations of its own, as members.</summary>
/// <param name="metadata">Where they are written.</param>
/// <param name="prefix">What the names of the controller's annotations begin with.</param>
public abstract class ControllerSettings(ObjectMeta metadata, string prefix)
{
    private protected ObjectMeta Metadata => metadata;

    private protected string? Read(string name) => metadata.Annotations[prefix + name];

    private protected void Write(string name, string? value) => metadata.Annotations[prefix + name] = value;

    private protected bool? ReadSwitch(string name) =>
        Read(name) is { } text ? string.Equals(text, "enabled", StringComparison.OrdinalIgnoreCase) : null;

    private protected void WriteSwitch(string name, bool? value) =>
        Write(name, value switch { null => null, true => "enabled", false => "disabled" });

    private protected Duration? ReadTime(string name) => Read(name) is { } text ? new Duration(text) : default(Duration?);

    private protected void WriteTime(string name, Duration? value) => metadata.Annotations.SetTime(prefix + name, value);
}
