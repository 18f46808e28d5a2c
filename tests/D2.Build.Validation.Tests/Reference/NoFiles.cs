namespace D2.Build.Validation.Tests.Reference;

/// <summary>A project without files beside its declarations.</summary>
internal sealed class NoFiles : ISourceFiles
{
    public static readonly NoFiles Instance = new();

    public SourceFile Read(string path, SourceLocation from) => throw new InvalidOperationException(path);

    public IReadOnlyList<string> List(string folder, SourceLocation from) => [];
}
