namespace D2.Build;

/// <summary>A mapping whose values are strings: labels, annotations, the data of a ConfigMap.</summary>
public sealed class TextMap : Mapping
{
    /// <summary>The text of a key; null where it is not set. Setting null removes the key.</summary>
    /// <param name="key">The key.</param>
    public new string? this[string key]
    {
        get => Text(key);
        set => Set(key, value);
    }

    /// <summary>Sets a key; the form that collection initialisers use.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The text.</param>
    public void Add(string key, string value) => Set(key, value);

    internal void SetTime(string key, Duration? value) => Set(key, value);
}
