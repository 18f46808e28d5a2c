using D2.Build.Oci;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Packs the artifacts of a rendered tree into an OCI image layout.</summary>
/// <param name="tree">The folder of the tree.</param>
/// <param name="layout">The layout; what it held before is replaced.</param>
internal sealed class Packer(string tree, string layout)
{
    /// <summary>Packs artifacts side by side.</summary>
    /// <param name="artifacts">The artifacts, each with the annotations of its manifest.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="D2Exception">A file cannot be packed (D2B7001 to D2B7005).</exception>
    public async Task<IReadOnlyList<PackedBuild>> PackAsync(
        IReadOnlyList<(ArtifactDescription Artifact, Annotations Annotations)> artifacts, CancellationToken cancellation)
    {
        var target = ImageLayout.Create(layout);
        var packed = new PackedBuild[artifacts.Count];
        await Parallel.ForAsync(0, artifacts.Count, cancellation, (index, token) =>
        {
            var (artifact, annotations) = artifacts[index];
            packed[index] = new(artifact, Pack(artifact, annotations, target, token));
            return ValueTask.CompletedTask;
        });
        target.Write(new ImageIndex([.. packed.Select(Entry)]));
        target.Prune();
        return packed;
    }

    /// <summary>The code of what is wrong with a layer.</summary>
    internal static DiagnosticCode CodeOf(LayerProblem problem) => problem switch
    {
        LayerProblem.Empty => Codes.NothingToPack,
        LayerProblem.Clash => Codes.ClashingPaths,
        LayerProblem.NotAFile => Codes.LinkInTree,
        LayerProblem.Changed => Codes.TreeChanged,
        LayerProblem.UnsafePath or LayerProblem.TooLarge or LayerProblem.Malformed => Codes.UnpackablePath,
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "Unknown problem."),
    };

    private PackedArtifact Pack(ArtifactDescription artifact, Annotations annotations, ImageLayout target, CancellationToken cancellation)
    {
        try
        {
            return FluxArtifact.Pack(LayerTree.FromFolder(Path.Join(tree, artifact.Root), [.. artifact.Paths]), annotations, target, cancellation);
        }
        catch (LayerException exception)
        {
            throw new D2Exception(CodeOf(exception.Problem), $"Artifact {artifact.Name}: {exception.Message}");
        }
    }

    private static Descriptor Entry(PackedBuild build) =>
        build.Packed.Descriptor with { Annotations = new([new(AnnotationKeys.ReferenceName, build.Artifact.Name)]) };
}
