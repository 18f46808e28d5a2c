using D2.Build.Generators.Tests.Incremental;
using D2.Build.Testing;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Tests.Pins;

public sealed class PinsTests
{
    private const string File = """
        # Versions that Flux bumps.
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: versions
          namespace: infra
        data:
          cert-manager: v1.20.2 # {"$imagepolicy": "infra:cert-manager:tag"}
          metrics-server: "3.13.0" # {"$imagepolicy": "infra:metrics-server:tag"}
          metrics-server.digest: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef # {"$imagepolicy": "infra:metrics-server:digest"}

          kubectl: 1.34.1 # bumped together with the clusters
          equals: '<1 & "2">'
        """;

    [Fact]
    public void EveryKeyOfDataIsAConstant() => Golden.Matches(PinsRun.Of(File).Compiles().Constants!, "cs");

    [Fact]
    public void OtherAdditionalFilesAreLeftAlone() => Assert.Null(PinsRun.Of(new OtherText()).Constants);

    [Fact]
    public void APinWithAMistakeIsAConstantAllTheSame()
    {
        var constants = PinsRun.Of(File.Replace(":tag", ":tags", StringComparison.Ordinal)).Compiles().Constants!;

        Assert.Contains("CertManager { get; } = new(\"cert-manager\", \"v1.20.2\", null, \"versions.yaml\", 8);", constants, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralFilesAreOneClass()
    {
        var second = new PinsText(File.Replace("kubectl", "helm", StringComparison.Ordinal), "/src/more.yaml");

        var constants = PinsRun.Of(new PinsText(File), second).Compiles().Constants!;

        Assert.Contains(" Kubectl ", constants, StringComparison.Ordinal);
        Assert.Contains(" Helm { get; } = new(\"helm\", \"1.34.1\", null, \"more.yaml\", 12);", constants, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnrelatedEditComputesNothingAgain()
    {
        var (pins, other) = (new PinsText(File), new OtherText());
        var run = PinsRun.Of(pins, other).Then(other, new OtherText());

        Assert.All(Reasons(run, PinsSteps.Files).Concat(Reasons(run, PinsSteps.All)), IsKept);
    }

    [Fact]
    public void ACommentThatMovesNothingGivesTheSameConstants()
    {
        var pins = new PinsText(File);
        var run = PinsRun.Of(pins).Then(pins, new PinsText(File.Replace("Versions that", "The versions", StringComparison.Ordinal)));

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run, PinsSteps.Files));
        Assert.All(Reasons(run, PinsSteps.All), IsKept);
    }

    [Fact]
    public void ABumpChangesItsConstantAlone()
    {
        var pins = new PinsText(File);
        var first = PinsRun.Of(pins);
        var second = first.Then(pins, new PinsText(File.Replace("v1.20.2", "v1.21.0", StringComparison.Ordinal)));

        Assert.Equal(first.Constants!.Replace("v1.20.2", "v1.21.0", StringComparison.Ordinal), second.Constants);
    }

    [Theory]
    [InlineData(PinsSteps.Files)]
    [InlineData(PinsSteps.All)]
    public void NoStepKeepsAnythingOfTheCompiler(string step)
    {
        var values = PinsRun.Of(File).Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Value).ToList();

        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.Empty(ObjectGraph.CompilerObjects(value)));
    }

    private static void IsKept(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    private static List<IncrementalStepRunReason> Reasons(PinsRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(o => o.Reason)];

    private sealed class OtherText : AdditionalText
    {
        public override string Path => "/src/other.yaml";

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("Other files are not read.");
    }
}
