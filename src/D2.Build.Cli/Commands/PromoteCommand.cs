using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>Moves a channel forward to a version that was published.</summary>
internal sealed class PromoteCommand : MoveVerb
{
    private readonly Option<bool> _allowDowngrade = new("--allow-downgrade") { Description = "Also move to a lower version." };

    public PromoteCommand(Surroundings surroundings)
        : base(
            "promote", "Moves a channel's tag to a version that is in the registry. Refuses to go back to a lower one.",
            ArgumentArity.ExactlyOne, surroundings,
            "d2 promote cert-manager v1.2.3 --dry-run",
            "d2 promote ghcr.io/acme/d2-infra/cert-manager v1.2.3 --to latest-stable") => Options.Add(_allowDowngrade);

    protected override Direction DirectionOf(ParseResult arguments) => arguments.GetValue(_allowDowngrade) ? Direction.Any : Direction.Forward;
}
