namespace D2.Build.Rules;

/// <summary>Functions exist, and are given as many arguments as they take.</summary>
internal static class FunctionChecks
{
    public static void Check(TemplateCommand command, bool isPiped, List<Violation> problems)
    {
        CheckCall(command.First, command.Terms.Count - 1 + (isPiped ? 1 : 0), problems);
        foreach (var argument in command.Terms.Skip(1))
        {
            // A function among the arguments is called without any.
            CheckCall(argument, 0, problems);
        }

        CheckPattern(command, problems);
    }

    private static void CheckCall(TemplateTerm term, int given, List<Violation> problems)
    {
        if (term.Kind != TemplateTokenKind.Word || term.Fields.Count > 0)
        {
            if (given > 0)
            {
                problems.Add(TemplateProblems.NoFunction(Written(term)));
            }
            else if (term.Kind == TemplateTokenKind.Word && TemplateFunctions.Find(term.Text) is null)
            {
                problems.Add(TemplateProblems.UnknownFunction(term.Text));
            }

            return;
        }

        if (TemplateFunctions.Find(term.Text) is not { } arity)
        {
            problems.Add(TemplateProblems.UnknownFunction(term.Text));
        }
        else if (!arity.Accepts(given))
        {
            problems.Add(TemplateProblems.WrongCount(term.Text, arity.ToString(), given));
        }
        else if (TemplateFunctions.Changes(term.Text))
        {
            problems.Add(TemplateProblems.Changing(term.Text));
        }
    }

    private static void CheckPattern(TemplateCommand command, List<Violation> problems)
    {
        if (command.First is { Kind: TemplateTokenKind.Word, Fields.Count: 0 } function
            && function.Text.IndexOf("egex", StringComparison.Ordinal) >= 0
            && !string.Equals(function.Text, "regexQuoteMeta", StringComparison.Ordinal)
            && command.Terms.Count > 1 && command.Terms[1].IsText
            && RegexPatterns.Check(command.Terms[1].Text.Replace(@"\\", @"\")) is { } violation)
        {
            problems.Add(violation);
        }
    }

    private static string Written(TemplateTerm term) => term.Kind switch
    {
        TemplateTokenKind.Mark => "(…)",
        TemplateTokenKind.Field => $".{term.Text}{string.Concat(term.Fields.Select(field => "." + field))}",
        _ => term.Text + string.Concat(term.Fields.Select(field => "." + field)),
    };
}
