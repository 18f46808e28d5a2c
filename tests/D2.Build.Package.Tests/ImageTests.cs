using System.Globalization;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text;

namespace D2.Build.Package.Tests;

/// <summary>The assemblies of the package that are compiled ahead for a kind of machine.</summary>
public sealed class ImageTests(PackageFixture package)
{
    private const string Folder = "runtimes/";

    private static readonly string Machine = RuntimeInformation.RuntimeIdentifier.Replace("-musl", "", StringComparison.Ordinal);

    [Fact]
    public async Task ThePackageHasEveryAssemblyCompiledForThisMachine()
    {
        var images = await ImagesAsync();

        await using var archive = await ZipFile.OpenReadAsync(package.Package, TestContext.Current.CancellationToken);
        Assert.Equal(
            archive.Entries.Where(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
                .Select(entry => $"{Folder}{Machine}/{entry.FullName}"),
            images);
        foreach (var image in images)
        {
            Assert.True(IsCompiled(await BytesAsync(archive, image)), image);
            Assert.False(IsCompiled(await BytesAsync(archive, image[$"{Folder}{Machine}/".Length..])), image);
        }
    }

    // That the host takes them shows wherever a test publishes: what it cannot load is an error, and what deps.json names it takes.
    [Fact]
    public async Task TheProgramD2HasItsOwnForLinux()
    {
        await ImagesAsync();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The images of the program are for Linux.");

        await using var archive = await ZipFile.OpenReadAsync(package.Package, TestContext.Current.CancellationToken);
        var folder = $"tools/d2/{Folder}{Machine}/lib/net10.0/";
        var images = archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        Assert.Superset(new HashSet<string>(["d2.dll", "D2.Build.Signing.dll", "System.CommandLine.dll"], StringComparer.Ordinal), images.Select(image => image.Name).ToHashSet(StringComparer.Ordinal));
        var dependencies = Encoding.UTF8.GetString(await BytesAsync(archive, "tools/d2/d2.deps.json"));
        foreach (var image in images)
        {
            Assert.True(IsCompiled(await BytesAsync(archive, image.FullName)), image.Name);
            Assert.False(IsCompiled(await BytesAsync(archive, $"tools/d2/{image.Name}")), image.Name);
            Assert.Contains($"\"{image.FullName["tools/d2/".Length..]}\"", dependencies, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ABuildTakesThemAndCompilesLittle()
    {
        await ImagesAsync();
        Assert.SkipUnless(Machine == "linux-x64", "The kind of machine it is compared with is one of Linux's.");
        var here = package.CreateProject(Fleets.Counting);
        var run = await here.BuildSuccessfullyAsync();

        // For another kind of machine, the way it is without images: rendering takes the assemblies that run everywhere.
        var elsewhere = package.CreateProject(Fleets.Counting);
        string[] target = ["-p:RuntimeIdentifier=linux-musl-x64", "-p:D2ManifestsPath=out"];
        await DotNet.RequireAsync(elsewhere.Folder, ["restore", "-v:q", .. target]);
        var portable = await elsewhere.BuildSuccessfullyAsync(target);

        Assert.Contains($"from {here.PathOf("bin/Debug/net10.0/")}{Folder}{Machine}/lib/net10.0/D2.Build.Model.dll", run.Messages);
        Assert.Contains($"from {elsewhere.PathOf("bin/Debug/net10.0/linux-musl-x64/")}D2.Build.Model.dll", portable.Messages);
        Assert.True(Compiled(run) * 2 < Compiled(portable), $"{Compiled(run)} methods were compiled, and {Compiled(portable)} without images.");
        Tree.Read(elsewhere.PathOf("out")).AssertSameContent(here.Manifests);
    }

    private static int Compiled(BuildRun run) => int.Parse(
        Assert.Single(run.Messages, message => message.StartsWith("compiled ", StringComparison.Ordinal))["compiled ".Length..], CultureInfo.InvariantCulture);

    private static bool IsCompiled(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static async Task<byte[]> BytesAsync(ZipArchive archive, string entry)
    {
        await using var stream = await archive.GetEntry(entry)!.OpenAsync(TestContext.Current.CancellationToken);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    // Without their compiler there are none: it comes from the feed, like the tools that others are compared with.
    private async Task<string[]> ImagesAsync()
    {
        await using var archive = await ZipFile.OpenReadAsync(package.Package, TestContext.Current.CancellationToken);
        string[] images = [.. archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];
        if (images.Length == 0)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "The package was made without images: their compiler could not be restored.");
            Assert.Skip("The compiler of images could not be restored on this machine.");
        }

        return images;
    }
}
