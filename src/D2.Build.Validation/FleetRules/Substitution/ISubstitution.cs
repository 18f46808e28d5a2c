namespace D2.Build.Validation;

/// <summary>What becomes of <c>${…}</c> where an object stands in the fleet.</summary>
internal interface ISubstitution
{
    /// <summary>Looks at one text that holds a <c>$</c>.</summary>
    /// <param name="walk">Where it stands; takes the findings.</param>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is to a reader of the manifest.</param>
    void Check(ref ObjectWalk walk, string text, ScalarKind kind);
}
