namespace D2.Build.Rules;

/// <summary>Collects what the pipelines of a template read, write and get wrong.</summary>
internal sealed class TemplateNotes
{
    private const string InputsFunction = "inputs";

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "get", "hasKey", "index", "dig", "pluck", "pick", "omit", "keys" };

    private readonly List<InputReference> inputs = [];
    private readonly List<TemplateOutput> outputs = [];
    private readonly List<string> conversions = [];
    private bool readsAllInputs;

    public List<Violation> Problems { get; } = [];

    public TemplateScan ToScan() => new(inputs, outputs, Problems) { ReadsAllInputs = readsAllInputs, NumberInputs = conversions };

    /// <summary>Notes an action that writes the result of a pipeline.</summary>
    public void AddOutput(TemplatePipeline pipeline, TemplateScope scope, int start, int end)
    {
        var last = pipeline.Commands[pipeline.Commands.Count - 1];
        var isPlain = pipeline.Commands.Count == 1 && last.Terms.Count == 1;
        var input = isPlain && IsInputs(last.First, scope) && last.First.Fields.Count == 1 ? last.First.Fields[0] : null;
        var function = last.First is { Kind: TemplateTokenKind.Word, Fields.Count: 0 } ? last.First.Text : null;
        outputs.Add(new(start, end, input, function));
    }

    /// <summary>Notes a pipeline.</summary>
    /// <returns>A variable in it that is not declared; null where all are.</returns>
    public string? Add(TemplatePipeline pipeline, TemplateScope scope)
    {
        string? undefined = null;
        for (var i = 0; i < pipeline.Commands.Count; i++)
        {
            var command = pipeline.Commands[i];
            FunctionChecks.Check(command, isPiped: i > 0, Problems);
            NoteConversion(pipeline, i, scope);
            for (var j = 0; j < command.Terms.Count; j++)
            {
                // and, or stop at the first argument that decides.
                var mayBeSkipped = j > 1 && (command.First.Calls("and") || command.First.Calls("or"));
                undefined ??= Add(command, j, mayBeSkipped ? scope with { InBranch = true } : scope);
            }
        }

        return undefined;
    }

    private string? Add(TemplateCommand command, int index, TemplateScope scope)
    {
        var term = command.Terms[index];
        if (term.Group is { } group)
        {
            return Add(group, scope);
        }

        if (IsInputs(term, scope))
        {
            AddInputs(command, index, scope);
            return null;
        }

        switch (term.Kind)
        {
            case TemplateTokenKind.Dot or TemplateTokenKind.Field when !scope.HasDot:
                AddDot($".{(term.Kind == TemplateTokenKind.Field ? term.Text : "")}{Tail(term)}");
                break;
            case TemplateTokenKind.Variable when term.Text.Length == 1 && !scope.HasRoot:
                AddDot("$" + Tail(term));
                break;
            case TemplateTokenKind.Variable when term.Text.Length > 1 && !scope.Variables.ContainsKey(term.Text):
                return term.Text;
        }

        return null;
    }

    private void AddInputs(TemplateCommand command, int index, TemplateScope scope)
    {
        var term = command.Terms[index];
        if (term.Fields.Count > 0)
        {
            inputs.Add(new(term.Fields[0], scope.InBranch ? InputNeed.InBranch : InputNeed.Always));
        }
        else if (index > 0 && command.First.Kind == TemplateTokenKind.Word && Asking.Contains(command.First.Text))
        {
            inputs.AddRange(command.Terms.Where(other => other.IsText).Select(other => new InputReference(other.Text, InputNeed.Never)));
        }
        else
        {
            readsAllInputs = true;
        }
    }

    private void NoteConversion(TemplatePipeline pipeline, int index, TemplateScope scope)
    {
        var command = pipeline.Commands[index];
        if (command.First is not { Kind: TemplateTokenKind.Word, Text: "int" or "int64" or "atoi" or "float64" or "toDecimal" })
        {
            return;
        }

        var operand = command.Terms.Count == 2 ? command.Terms[1]
            : index == 1 && pipeline.Commands[0].Terms.Count == 1 ? pipeline.Commands[0].First : null;
        if (operand is not null && IsInputs(operand, scope) && operand.Fields.Count == 1)
        {
            conversions.Add(operand.Fields[0]);
        }
    }

    private void AddDot(string written)
    {
        if (!Problems.Exists(problem => problem.Code == Codes.DotWithoutValue))
        {
            Problems.Add(TemplateProblems.NoDot(written));
        }
    }

    private static bool IsInputs(TemplateTerm term, TemplateScope scope) => term.Kind switch
    {
        TemplateTokenKind.Word => string.Equals(term.Text, InputsFunction, StringComparison.Ordinal),
        TemplateTokenKind.Variable => scope.Variables.TryGetValue(term.Text, out var isInputs) && isInputs,
        _ => false,
    };

    private static string Tail(TemplateTerm term) => string.Concat(term.Fields.Select(field => "." + field));
}
