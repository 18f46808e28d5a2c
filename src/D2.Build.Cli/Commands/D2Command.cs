using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;

namespace D2.Build.Cli;

/// <summary>The program's verbs.</summary>
internal static class D2Command
{
    /// <summary>Every verb.</summary>
    /// <param name="surroundings">What a run takes from its process.</param>
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand(
            "Renders, packs, pushes, signs, verifies and promotes the OCI artifacts of Flux fleets. Rendering starts 'dotnet build'; all else works on what that wrote and runs none of your code.");
        foreach (var verb in Verbs(surroundings))
        {
            root.Subcommands.Add(verb);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        var suggest = root.Directives.OfType<SuggestDirective>().Single();
        suggest.Action = new SuggestAction(root, suggest);
        return root;
    }

    private static Command[] Verbs(Surroundings surroundings) =>
    [
        new RenderCommand(surroundings),
        new PackCommand(surroundings),
        new PushCommand(surroundings),
        new TagCommand(surroundings),
        new ListCommand(surroundings),
        new PullCommand(surroundings),
        new DiffCommand(surroundings),
        new CompareCommand(),
        new PromoteCommand(surroundings),
        new RollbackCommand(surroundings),
        new InspectCommand(surroundings),
        new SignCommand(surroundings),
        new AttestCommand(surroundings),
        new VerifyCommand(surroundings),
        new AttestationsCommand(surroundings),
        new KeygenCommand(surroundings),
        new InventoryCommand(),
        new GraphCommand(),
        new RulesCommand(),
        new CompletionCommand(),
    ];
}
