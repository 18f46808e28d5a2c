namespace D2.Build.Rules;

/// <summary>Whether automation may move to the next major version.</summary>
public enum MajorVersions
{
    /// <summary>No: a range that does not end before it is reported.</summary>
    Held,

    /// <summary>Yes.</summary>
    Allowed,
}
