using System.Globalization;
using D2.Build.Rules;

namespace D2.Build.Render;

/// <summary>
/// The program behind <c>dotnet build</c>: runs the declarations of an assembly and writes the tree they stand for.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        // Whatever the machine's culture is, declarations that format numbers give the same bytes everywhere.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        // (The default reaches this thread too, as long as it has set no culture of its own.)
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

        if (arguments is ["--rules"])
        {
            Console.Out.Write(string.Concat(CodeListing.Lines.Select(line => line + "\n")));
            return 0;
        }

        if (RenderOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(RenderOptions.Usage);
            return 2;
        }

        var stream = Console.OpenStandardOutput();
        using RenderOutput output = options.IsForBuild ? new ProtocolWriter(stream) : new ConsoleWriter(stream);
        return new RenderCommand(options, output).Run();
    }
}
