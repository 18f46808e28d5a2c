namespace D2.Build;

/// <summary>
/// What becomes of <c>${…}</c> in a generated object. Literals are written in C# and mean variables, as texts of other objects do; files may
/// have a syntax of their own, which turns replacing off for the whole object.
/// </summary>
internal static class GeneratorVariables
{
    /// <summary>Whether Flux replaces variables in the object. What is wrong with that is noted.</summary>
    public static bool AreReplaced(Generator generator, IReadOnlyList<SourceFile> files, PartReader reader)
    {
        var texts = files.Select(file => (File: file, Variables: reader.VariablesOf(file))).ToList();
        var foreign = texts.Select(text => text.Variables.Foreign).FirstOrDefault(found => found is not null);
        if (generator.Substitute ?? foreign is null)
        {
            Check(generator, files, reader);
            return true;
        }

        var reason = generator.Substitute is false
            ? "Substitute is false. Remove that, and write '$${' for each '${' that is not a variable."
            : FileVariables.Beside(foreign!);
        if (generator.Substitute is null)
        {
            texts.ForEach(text => reader.Report(text.Variables.LeftAlone(reason), text.File.At(text.Variables.Line)));
        }

        foreach (var literal in Literals(generator))
        {
            reader.Report(reader.VariablesOf(literal).LeftAlone(reason), generator.Location, literal);
        }

        return false;
    }

    /// <summary>The entries that are written in C#, as <c>key=value</c>.</summary>
    public static IEnumerable<string> Literals(Generator generator) =>
        generator["literals"] is Sequence literals ? literals.AsEnumerable<Node>().OfType<Scalar>().Select(literal => literal.Text) : [];

    private static void Check(Generator generator, IReadOnlyList<SourceFile> files, PartReader reader)
    {
        foreach (var literal in Literals(generator))
        {
            reader.CheckVariables(literal, generator.Location);
        }

        // Where nobody said so, files hold nothing but variables of clusters.
        foreach (var file in generator.Substitute is true ? files : [])
        {
            reader.CheckVariables(SourceSyntax.TextOf(file) ?? "", file.At(1));
        }
    }
}
