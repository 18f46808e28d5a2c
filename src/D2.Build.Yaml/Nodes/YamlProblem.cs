namespace D2.Build.Yaml;

/// <summary>Why a text is not accepted.</summary>
/// <param name="Message">A sentence that says what is wrong and how to mend it.</param>
/// <param name="Position">Where.</param>
public sealed record YamlProblem(string Message, YamlPosition Position);
