using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>What promote and rollback share.</summary>
internal abstract class MoveVerb : RegistryVerb
{
    private readonly TargetArguments _target = new("The artifact: a reference to its repository, or a name of the project.");
    private readonly Argument<string?> _version = new("version") { Description = "The version to move to." };
    private readonly Option<string> _channel = new("--to") { Description = "The channel's tag.", HelpName = "tag", DefaultValueFactory = _ => "latest-stable" };
    private readonly VerificationArguments _verification = new();
    private readonly Option<bool> _unsigned = new("--unsigned") { Description = "Do not verify the signature of the version." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only say what would be moved." };

    protected MoveVerb(string name, string description, ArgumentArity version, Surroundings surroundings, params IEnumerable<string> examples)
        : base(name, description, surroundings, examples)
    {
        _target.AddTo(this);
        _version.Arity = version;
        Arguments.Add(_version);
        Options.Add(_channel);
        Options.Add(_dryRun);
        Options.Add(_unsigned);
        _verification.AddTo(this);
    }

    /// <summary>Which way the channel may go.</summary>
    protected abstract Direction DirectionOf(ParseResult arguments);

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.MoveOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var version = arguments.GetValue(_version) is { } text ? Parse(text) : null;
        var mode = arguments.GetValue(_dryRun) ? MoveMode.Dry : MoveMode.Real;
        IArtifactTrust trust = arguments.GetValue(_unsigned) ? new NoTrust() : new VerifyingTrust(_verification.Read(arguments, session));
        var move = await new Promoter(session.Registry, trust).MoveAsync(
            _target.ReadChannel(arguments, arguments.GetValue(_channel)!), version, DirectionOf(arguments), mode, cancellation);
        Tell(session.Report, move, mode);
        session.Report.Result(
            new(move.Place.Name, [move.Channel.ToString()], move.From?.ToString(), move.To.ToString(), move.Digest.ToString(), move.Moved,
                move.Trust is TrustOutcome.NotChecked ? "notChecked" : "verified"),
            OutputJson.Default.MoveOutput);
        return Success;
    }

    private static ReleaseVersion Parse(string text) =>
        ReleaseVersion.Parse(text) ?? throw new D2Exception(Codes.InvalidArgument, $"'{text}' is not a version, such as v1.2.3.");

    private static void Tell(Report report, ChannelMove move, MoveMode mode)
    {
        var target = $"{move.Place.At(move.Channel)} {{0}} {move.To} ({move.Digest}, {(move.Trust is TrustOutcome.NotChecked ? "signature not checked" : "signature verified")})";
        var from = move.From is null ? "" : $"; it was {move.From}";
        if (mode is MoveMode.Dry)
        {
            report.Line("Dry run: " + target.Replace("{0}", "would be", StringComparison.Ordinal) + from);
        }
        else if (move.Moved)
        {
            report.Line(target.Replace("{0}", "is now", StringComparison.Ordinal) + from, LineStyle.Done);
        }
        else
        {
            report.Line("Unchanged: " + target.Replace("{0}", "is", StringComparison.Ordinal), LineStyle.Quiet);
        }
    }
}
