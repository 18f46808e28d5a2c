using System.Collections;
using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// What differs in each environment: <c>Overlays = { ["production"] = overlay => overlay.Change&lt;HelmRelease&gt;(…) }</c>.
/// Several changes for one environment are made one after the other.
/// </summary>
public sealed class OverlayList : IEnumerable<Action<Overlay>>
{
    private readonly List<(string Environment, Action<Overlay> Change, SourceLocation Location)> entries = [];

    /// <summary>Adds what differs in an environment.</summary>
    /// <param name="environment">One of the component's environments.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Action<Overlay> this[string environment, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0]
    {
        set => entries.Add((environment, value, new(file, line)));
    }

    /// <summary>Every environment that is named, with the place.</summary>
    internal IEnumerable<(string Environment, SourceLocation Location)> Environments => entries.Select(e => (e.Environment, e.Location));

    /// <summary>The changes, in the order they were added.</summary>
    public IEnumerator<Action<Overlay>> GetEnumerator() => entries.Select(entry => entry.Change).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Makes all changes of an environment.</summary>
    internal void Apply(Overlay overlay)
    {
        foreach (var (environment, change, _) in entries)
        {
            if (string.Equals(environment, overlay.Environment, StringComparison.Ordinal))
            {
                change(overlay);
            }
        }
    }
}
