using D2.Build.Cli.Tests.Support;
using D2.Build.Oci;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Packing;

/// <summary>What cannot be packed ends with one code, and leaves no artifact.</summary>
public sealed class PackerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Tree => Path.Join(_folder.Path, "tree");

    private string Layout => Path.Join(_folder.Path, "layout");

    public void Dispose() => _folder.Dispose();

    [Silent("D2B7001", "D2B7002", "D2B7003", "D2B7004", "D2B7005")]
    [Fact]
    public async Task AFolderIsPacked()
    {
        Write("a.yaml");

        Assert.Single(await PackAsync());
    }

    [Fires("D2B7003")]
    [Fact]
    public async Task AnEmptyFolderIsNothing()
    {
        Directory.CreateDirectory(Path.Join(Tree, "components", "web"));

        await FailsAsync(Codes.NothingToPack);
    }

    [Fires("D2B7004")]
    [Fact]
    public async Task ALinkIsNotFollowed()
    {
        Write("a.yaml");
        File.CreateSymbolicLink(Path.Join(Tree, "components", "web", "b.yaml"), "a.yaml");

        await FailsAsync(Codes.LinkInTree);
    }

    [Fires("D2B7002")]
    [Fact]
    public async Task NamesThatAreOneOnOtherSystemsClash()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "These names are one file here.");
        Write("a.yaml");
        Write("A.yaml");

        await FailsAsync(Codes.ClashingPaths);
    }

    [Fires("D2B7001")]
    [Fact]
    public async Task ANameThatNoClusterCanUnpackIsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such name.");
        Write("a\\b.yaml");

        await FailsAsync(Codes.UnpackablePath);
    }

    [Theory]
    [InlineData(LayerProblem.TooLarge)]
    [InlineData(LayerProblem.Malformed)]
    public void WhatIsWrongWithNamesHasOneCode(LayerProblem problem) => Assert.Equal(Codes.UnpackablePath, Packer.CodeOf(problem));

    [Fires("D2B7005")]
    [Fact]
    public void AFileThatChangesMeanwhileHasItsOwn() => Assert.Equal(Codes.TreeChanged, Packer.CodeOf(LayerProblem.Changed));

    private void Write(string file)
    {
        var path = Path.Join(Tree, "components", "web", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "a: 1\n");
    }

    private Task<IReadOnlyList<PackedBuild>> PackAsync() => new Packer(Tree, Layout).PackAsync(
        [(Descriptions.Component("web"), new Annotations([]))], TestContext.Current.CancellationToken);

    private async Task FailsAsync(DiagnosticCode code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<D2Exception>(PackAsync)).Code);
}
