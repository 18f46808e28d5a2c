using System.CommandLine;
using D2.Build.Registry;

namespace D2.Build.Cli;

/// <summary>The artifact that a verb signs or verifies.</summary>
internal sealed class TrustTarget
{
    private readonly TargetArguments _target = new("The artifact: a reference by tag or digest, or a name of the project; tag latest unless named.");

    public void AddTo(Command command) => _target.AddTo(command);

    /// <summary>Lets the artifact be left out.</summary>
    public void MakeOptional() => _target.MakeOptional();

    /// <summary>The whole project; null where one artifact is named.</summary>
    public ProjectDescription? ReadProject(ParseResult arguments) => _target.ReadProject(arguments);

    /// <summary>The manifest; its channel where the project names it.</summary>
    public async Task<TrustRequest> ReadAsync(ParseResult arguments, IRegistryClient registry, CancellationToken cancellation)
    {
        var (_, artifact) = _target.Read(arguments);
        var reference = _target.ReadVersion(arguments);
        var repository = registry.Open(reference);
        var manifest = await repository.Manifests.GetAsync(ManifestName.Of(reference), cancellation);
        var channel = artifact?.Channels.FirstOrDefault(channel => string.Equals(channel.Tag, reference.Tag?.ToString(), StringComparison.Ordinal));
        return new(repository, reference.WithoutVersion().At(manifest.Digest), manifest, artifact, channel);
    }
}
