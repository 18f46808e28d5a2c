using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Lists the code table, or the part of it that was asked for.</summary>
internal sealed class RulesCommand : Verb
{
    private readonly Argument<string?> _filter = new("filter")
    {
        Description = "A code (D2B4004), its beginning (D2B4), a category (trust), a severity (error) or a word of the title; all unless set.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "filter",
    };

    public RulesCommand()
        : base(
            "rules", "Lists what builds and this program check: code, severity, category and what is wrong. Of a single code also what to do.",
            "d2 rules",
            "d2 rules trust",
            "d2 rules D2B4004",
            "d2 rules warning --output json")
    {
        _filter.CompletionSources.Add([.. Codes.All.Select(code => code.Category).Distinct(StringComparer.Ordinal)]);
        Arguments.Add(_filter);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.RulesOutput];

    protected override Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation)
    {
        var filter = arguments.GetValue(_filter);
        RuleOutput[] found = [.. Codes.All.OrderBy(code => code.Id, StringComparer.Ordinal).Select(RuleOutput.Of).Where(rule => filter is null || IsMeant(rule, filter))];
        if (found.Length == 0)
        {
            throw new D2Exception(Codes.InvalidArgument, $"No code is or begins with '{filter}', has it as category or severity, or in its title. 'd2 rules' lists all.");
        }

        Tell(report, found);
        report.Result(new(found), OutputJson.Default.RulesOutput);
        return Task.FromResult(Success);
    }

    private static bool IsMeant(RuleOutput rule, string filter) =>
        rule.Code.StartsWith(filter, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Category, filter, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Severity, filter, StringComparison.OrdinalIgnoreCase)
        || rule.Title.Contains(filter, StringComparison.OrdinalIgnoreCase);

    private static void Tell(Report report, RuleOutput[] rules)
    {
        var width = rules.Max(rule => rule.Category.Length);
        foreach (var rule in rules)
        {
            report.Line($"{rule.Code}  {rule.Severity,-7}  {rule.Category.PadRight(width)}  {rule.Title}");
        }

        if (rules is [var only])
        {
            report.Line($"\n{only.Help}\n\n{only.HelpLink}");
        }
    }
}
