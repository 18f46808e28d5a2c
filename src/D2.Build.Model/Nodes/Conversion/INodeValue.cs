namespace D2.Build;

/// <summary>A value type of this library that has a form in a manifest.</summary>
internal interface INodeValue
{
    /// <summary>That form.</summary>
    Node ToNode();
}
