namespace D2.Build.Validation;

/// <summary>Compares what one template becomes with two sets of inputs.</summary>
internal static class FilledContent
{
    public static bool IsSame(PlacedObject first, PlacedObject second) => IsSame(first.Resource, first.Inputs, second.Inputs);

    private static bool IsSame(Node node, Mapping? first, Mapping? second) => node switch
    {
        Mapping mapping => mapping.All(member => IsSame(member.Value, first, second)),
        Sequence sequence => sequence.AsEnumerable<Node>().All(item => IsSame(item, first, second)),
        Scalar { Text: var text } => string.Equals(InputValues.Fill(text, first), InputValues.Fill(text, second), StringComparison.Ordinal),
        _ => true,
    };
}
