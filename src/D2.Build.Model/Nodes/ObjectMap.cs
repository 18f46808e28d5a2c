namespace D2.Build;

/// <summary>A mapping whose keys are free and whose values are typed mappings.</summary>
/// <typeparam name="T">The type of the values. It has a public constructor without parameters.</typeparam>
public sealed class ObjectMap<T> : Mapping
    where T : Mapping
{
    /// <summary>The value of a key; null where it is not set. Setting null writes an explicit null.</summary>
    /// <param name="key">The key.</param>
    public new T? this[string key]
    {
        get => base[key] is Mapping ? Child<T>(key) : null;
        set => base[key] = value;
    }

    /// <summary>Sets a key; the form that collection initialisers use.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void Add(string key, T value) => base.Add(key, value);
}
