namespace D2.Build.Registry;

/// <summary>
/// What a token allows: actions on repositories. Sets of one repository melt together; scopes of an unknown form stay as they are.
/// </summary>
internal sealed class ScopeSet
{
    private const string Repository = "repository";

    // "repository:acme/fleet" to its actions; an opaque scope to no actions.
    private readonly SortedDictionary<string, SortedSet<string>> _actions = new(StringComparer.Ordinal);

    private ScopeSet(IEnumerable<string> scopes)
    {
        foreach (var scope in scopes)
        {
            var (resource, actions) = Split(scope);
            if (!_actions.TryGetValue(resource, out var known))
            {
                _actions[resource] = known = new(StringComparer.Ordinal);
            }

            known.UnionWith(actions);
        }
    }

    public static ScopeSet None { get; } = new([]);

    /// <summary>Each resource with its actions, in ordinal order.</summary>
    public IEnumerable<string> Scopes => _actions.Select(pair => pair.Value.Count == 0 ? pair.Key : $"{pair.Key}:{string.Join(',', pair.Value)}");

    public static ScopeSet Pull(string repository) => new([$"{Repository}:{repository}:pull"]);

    public static ScopeSet Push(string repository) => new([$"{Repository}:{repository}:pull,push"]);

    public static ScopeSet Delete(string repository) => new([$"{Repository}:{repository}:pull,delete"]);

    /// <summary>The scopes of a challenge: separated by spaces.</summary>
    public static ScopeSet Parse(string? text) => new((text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public ScopeSet Union(ScopeSet other) => new([.. Scopes, .. other.Scopes]);

    public bool Contains(ScopeSet other) => other._actions.All(pair =>
        _actions.TryGetValue(pair.Key, out var actions) && (actions.Contains("*") || actions.IsSupersetOf(pair.Value)));

    public override string ToString() => string.Join(' ', Scopes);

    private static (string Resource, string[] Actions) Split(string scope)
    {
        var (first, last) = (scope.IndexOf(':', StringComparison.Ordinal), scope.LastIndexOf(':'));
        return first > 0 && last > first
            ? (scope[..last], scope[(last + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries))
            : (scope, []);
    }
}
