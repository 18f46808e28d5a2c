using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace D2.Build.Oci;

/// <summary>Annotations in ordinal order of their keys; equal when they hold the same.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "What the specification calls them.")]
public sealed class Annotations : IReadOnlyDictionary<string, string>, IEquatable<Annotations>
{
    private readonly KeyValuePair<string, string>[] _sorted;
    private readonly FrozenDictionary<string, string> _byKey;

    /// <summary>Annotations with these pairs; the last of two with one key counts.</summary>
    /// <param name="pairs">The pairs.</param>
    public Annotations(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        _byKey = pairs.ToFrozenDictionary(StringComparer.Ordinal);
        _sorted = [.. _byKey.OrderBy(pair => pair.Key, StringComparer.Ordinal)];
    }

    /// <summary>None.</summary>
    public static Annotations None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _sorted.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _sorted.Select(pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<string> Values => _sorted.Select(pair => pair.Value);

    /// <inheritdoc/>
    public string this[string key] => _byKey[key];

    /// <summary>These and one more, which replaces one of the same key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public Annotations With(string key, string value) => new([.. _sorted, new(key, value)]);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _byKey.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _byKey.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _sorted.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Annotations? other) => other is not null && _sorted.AsSpan().SequenceEqual(other._sorted);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Annotations);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in _sorted)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
