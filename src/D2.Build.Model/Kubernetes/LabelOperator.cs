namespace D2.Build;

/// <summary>How a label is compared.</summary>
public enum LabelOperator
{
    /// <summary>Its value is one of those given.</summary>
    In,

    /// <summary>Its value is none of those given, or the label is not there.</summary>
    NotIn,

    /// <summary>The label is there.</summary>
    Exists,

    /// <summary>The label is not there.</summary>
    DoesNotExist,
}
