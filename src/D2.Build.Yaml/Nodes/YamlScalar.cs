namespace D2.Build.Yaml;

/// <summary>A scalar: its text, and whether the text can be anything but a string.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(string text, bool isPlain, YamlPosition start, YamlPosition end)
        : base(start, end)
    {
        Text = text;
        IsPlain = isPlain;
    }

    /// <summary>The text without quotes and with escapes resolved.</summary>
    public string Text { get; }

    /// <summary>Whether it was written without quotes and not as a block, so that it may be a number, a boolean or null.</summary>
    public bool IsPlain { get; }

    /// <summary>What Kubernetes' YAML reader makes of it.</summary>
    public YamlScalarType Type => IsPlain ? PlainScalars.TypeOf(Text) : YamlScalarType.Text;
}
