namespace D2.Build.Rules;

/// <summary>The names of a ResourceSet's inputs.</summary>
public static class InputNames
{
    private const string Reserved = "provider";

    /// <summary>Checks a name.</summary>
    /// <param name="name">The name as templates write it behind <c>inputs.</c></param>
    /// <returns>What is wrong with it; null for a good name.</returns>
    public static Violation? Check(string name) => string.Equals(name, Reserved, StringComparison.Ordinal)
        ? new(
            Codes.InvalidInputsRecord,
            $"The input '{Reserved}' is reserved: the operator overwrites it with the object the inputs come from. Choose another name.")
        : null;
}
