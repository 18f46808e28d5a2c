namespace D2.Build.Rules;

/// <summary>A place in a template that reads an input.</summary>
/// <param name="Name">The input.</param>
/// <param name="Need">Whether rendering fails without it.</param>
public sealed record InputReference(string Name, InputNeed Need);
