using System.IO.Compression;
using System.Runtime.InteropServices;
using D2.Build.Testing;

namespace D2.Build.Benchmarks;

/// <summary>What users run: the program d2 of the package, and this program on the assemblies of it that are compiled ahead for this machine.</summary>
internal sealed class ShippedProgram : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ShippedProgram()
    {
    }

    /// <summary>The program d2 in the package.</summary>
    public string D2 => Path.Join(Package, "tools", "d2", "d2.dll");

    private string Package => Path.Join(_folder.Path, "package");

    private string Copy => Path.Join(_folder.Path, "program");

    public static async Task<ShippedProgram> CreateAsync()
    {
        var program = new ShippedProgram();
        var package = await ScratchFleet.PackAsync(Path.Join(program._folder.Path, "feed"));
        await ZipFile.ExtractToDirectoryAsync(package, program.Package);
        program.CopyOwn(Path.GetDirectoryName(typeof(ShippedProgram).Assembly.Location)!);
        var images = Path.Join(program.Package, "runtimes", RuntimeInformation.RuntimeIdentifier.Replace("-musl", "", StringComparison.Ordinal), "lib", "net10.0");
        foreach (var image in Directory.Exists(images) ? Directory.GetFiles(images) : [])
        {
            File.Copy(image, Path.Join(program.Copy, Path.GetFileName(image)), overwrite: true);
        }

        Console.WriteLine(Directory.Exists(images) ? "With assemblies compiled ahead." : "Nothing is compiled ahead for this machine.");
        return program;
    }

    /// <summary>The arguments of <c>dotnet</c> that run this program with arguments of its own.</summary>
    public string[] Command(params string[] arguments) => ["exec", Path.Join(Copy, Path.GetFileName(typeof(ShippedProgram).Assembly.Location)), .. arguments];

    public void Dispose() => _folder.Dispose();

    private void CopyOwn(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(Copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
