namespace D2.Build.Benchmarks.Shape;

/// <summary>The files of a project that has none.</summary>
internal sealed class NoFiles : ISourceFiles
{
    public SourceFile Read(string path, SourceLocation from) => throw new NotSupportedException();

    public IReadOnlyList<string> List(string folder, SourceLocation from) => [];
}
