using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>What is attached to artifacts.</summary>
internal sealed class AttestationsCommand : Command
{
    public AttestationsCommand(Surroundings surroundings)
        : base("attestations", "The signed documents about an artifact.") => Subcommands.Add(new AttestationsListCommand(surroundings));
}
