namespace D2.Build.Rules;

/// <summary>How many arguments a function takes.</summary>
/// <param name="Least">At least so many.</param>
/// <param name="Most">At most so many; negative for any number.</param>
internal sealed record FunctionArity(int Least, int Most)
{
    public bool Accepts(int given) => given >= Least && (Most < 0 || given <= Most);

    /// <summary>Such as <c>2 arguments</c>.</summary>
    public override string ToString() => this switch
    {
        { Most: 0 } => "no arguments",
        { Most: < 0 } => $"at least {Counted(Least)}",
        _ when Least == Most => Counted(Least),
        _ => $"{Least} to {Counted(Most)}",
    };

    private static string Counted(int count) => count == 1 ? "1 argument" : $"{count} arguments";
}
