using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace D2.Build.Render;

/// <summary>
/// Finds the static initialiser that is running from the last object made: in the order of the debug information, it is
/// the one after that object's. Read only when something went wrong.
/// </summary>
internal sealed class InitializerMap(string assemblyPath)
{
    /// <summary>The nearest known place to what is running.</summary>
    public SourceLocation Running((SourceLocation Last, string Member, bool Ended) progress)
    {
        if (progress.Ended)
        {
            return progress.Last;
        }

        try
        {
            foreach (var (type, initializers) in Read())
            {
                var index = initializers.FindLastIndex(i => Covers(i, progress.Last));
                if (index >= 0 && index + 1 < initializers.Count)
                {
                    return initializers[index + 1].Start;
                }

                if (!progress.Last.IsKnown && progress.Member.StartsWith(type + ".", StringComparison.Ordinal))
                {
                    return initializers[0].Start;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            // No debug information: the last object is all there is to say.
        }

        return progress.Last;
    }

    private static bool Covers((SourceLocation Start, int EndLine) initializer, SourceLocation place) =>
        string.Equals(initializer.Start.File, place.File, StringComparison.Ordinal)
        && initializer.Start.Line <= place.Line && place.Line <= initializer.EndLine;

    private List<(string Type, List<(SourceLocation Start, int EndLine)> Initializers)> Read()
    {
        var types = new List<(string, List<(SourceLocation, int)>)>();
        using var image = new PEReader(File.OpenRead(assemblyPath));
        if (!image.TryOpenAssociatedPortablePdb(assemblyPath, File.OpenRead, out var provider, out _) || provider is null)
        {
            return types;
        }

        using (provider)
        {
            var metadata = image.GetMetadataReader();
            var debug = provider.GetMetadataReader();
            foreach (var handle in metadata.MethodDefinitions)
            {
                var method = metadata.GetMethodDefinition(handle);
                if (metadata.StringComparer.Equals(method.Name, ".cctor"))
                {
                    var type = metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name);
                    var points = Points(debug, handle);
                    if (points.Count > 0)
                    {
                        types.Add((type, points));
                    }
                }
            }
        }

        return types;
    }

    private static List<(SourceLocation Start, int EndLine)> Points(MetadataReader debug, MethodDefinitionHandle handle)
    {
        var points = new List<(SourceLocation, int)>();
        foreach (var point in debug.GetMethodDebugInformation(handle.ToDebugInformationHandle()).GetSequencePoints())
        {
            if (!point.IsHidden)
            {
                var file = debug.GetString(debug.GetDocument(point.Document).Name);
                points.Add((new(file, point.StartLine), point.EndLine));
            }
        }

        return points;
    }
}
