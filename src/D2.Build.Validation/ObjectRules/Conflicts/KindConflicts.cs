namespace D2.Build.Validation;

/// <summary>The validation rules of one kind.</summary>
/// <param name="Group">The API group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Conflicts">The rules, in the order of their findings.</param>
internal sealed record KindConflicts(string Group, string Kind, Conflict[] Conflicts);
