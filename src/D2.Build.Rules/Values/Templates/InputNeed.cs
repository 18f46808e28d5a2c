namespace D2.Build.Rules;

/// <summary>Whether a template can be rendered without an input.</summary>
public enum InputNeed
{
    /// <summary>It is always read.</summary>
    Always,

    /// <summary>It is read in a branch that may not be taken.</summary>
    InBranch,

    /// <summary>It is asked for in a way that gives an empty value where it is missing: get, hasKey, index, dig.</summary>
    Never,
}
