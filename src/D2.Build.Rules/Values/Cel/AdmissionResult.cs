namespace D2.Build.Rules;

/// <summary>What an expression of an admission policy has to give.</summary>
public enum AdmissionResult
{
    /// <summary>Anything: a variable, or an annotation that may be null.</summary>
    Any,

    /// <summary>True or false: a validation or match condition.</summary>
    Condition,

    /// <summary>A text: a message.</summary>
    Text,
}
