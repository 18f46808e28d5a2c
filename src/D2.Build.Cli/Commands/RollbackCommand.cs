using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>Moves a channel back to an earlier version.</summary>
internal sealed class RollbackCommand : MoveVerb
{
    public RollbackCommand(Surroundings surroundings)
        : base(
            "rollback", "Moves a channel's tag back to a lower version: the one named, or the one before the current.",
            ArgumentArity.ZeroOrOne, surroundings,
            "d2 rollback cert-manager",
            "d2 rollback ghcr.io/acme/d2-fleet v1.4.0 --dry-run")
    {
    }

    protected override Direction DirectionOf(ParseResult arguments) => Direction.Back;
}
