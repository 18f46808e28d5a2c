using System.CommandLine;
using D2.Build.Oci;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>A repository that is named by a reference, or as an artifact of the project.</summary>
/// <param name="description">What the argument is.</param>
internal sealed class TargetArguments(string description)
{
    private readonly Argument<string> _target = new("artifact") { Description = description };
    private readonly ProjectArguments _project = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(_target);
        _project.AddTo(command);
    }

    /// <summary>Lets the artifact be left out; it stands for all of the project then.</summary>
    public void MakeOptional() => _target.Arity = ArgumentArity.ZeroOrOne;

    /// <summary>The whole project; null where one artifact is named.</summary>
    public ProjectDescription? ReadProject(ParseResult arguments) => arguments.GetValue(_target) is null ? _project.Read(arguments) : null;

    /// <summary>The reference, and the artifact where the project names it.</summary>
    /// <exception cref="D2Exception">It is neither a reference nor an artifact.</exception>
    public (Reference Reference, ArtifactDescription? Artifact) Read(ParseResult arguments)
    {
        var text = arguments.GetValue(_target)!;
        if (text.Contains('/', StringComparison.Ordinal))
        {
            return (Reference.Parse(text), null);
        }

        var parts = text.Split(':', 2);
        var artifact = ProjectArguments.Find(_project.Read(arguments), parts[0]);
        var place = Reference.Parse(artifact.Repository);
        return (parts.Length == 1 ? place : place.At(Tag.Parse(parts[1])), artifact);
    }

    /// <summary>As <see cref="Read"/>, with the tag <c>latest</c> where neither tag nor digest is named.</summary>
    public Reference ReadVersion(ParseResult arguments)
    {
        var (reference, _) = Read(arguments);
        return reference.Tag is null && reference.Digest is null ? reference.At(Tag.Parse("latest")) : reference;
    }

    /// <summary>A channel of the repository.</summary>
    public ChannelTarget ReadChannel(ParseResult arguments, string tag)
    {
        var (reference, artifact) = Read(arguments);
        var channel = artifact?.Channels.FirstOrDefault(channel => string.Equals(channel.Tag, tag, StringComparison.Ordinal));
        return Tag.TryParse(tag, out var parsed)
            ? new(reference.WithoutVersion(), parsed, artifact, channel)
            : throw new D2Exception(Codes.InvalidArgument, $"'{tag}' is not a tag.");
    }
}
