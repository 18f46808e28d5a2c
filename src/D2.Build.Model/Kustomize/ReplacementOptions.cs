namespace D2.Build;

/// <summary>Which part of a text is taken or replaced.</summary>
public sealed class ReplacementOptions : Mapping
{
    /// <summary>What separates the parts of the text.</summary>
    public string? Delimiter { get => Text("delimiter"); set => Set("delimiter", value); }

    /// <summary>The part, from 0.</summary>
    public Value<int>? Index { get => Get<int>("index"); set => Set("index", value); }

    /// <summary>True makes the field where it does not exist. Default false.</summary>
    public Value<bool>? Create { get => Get<bool>("create"); set => Set("create", value); }
}
