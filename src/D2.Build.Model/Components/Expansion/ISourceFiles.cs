namespace D2.Build;

/// <summary>Reads files of the project that declarations name.</summary>
internal interface ISourceFiles
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path, relative to the C# file that names it.</param>
    /// <param name="from">The place that names it.</param>
    /// <exception cref="SourceFileException">It cannot be read, or is larger than any manifest should be.</exception>
    SourceFile Read(string path, SourceLocation from);

    /// <summary>The files below a folder, as paths like that of the folder, in ordinal order.</summary>
    /// <param name="folder">Its path, relative to the C# file that names it.</param>
    /// <param name="from">The place that names it.</param>
    /// <exception cref="SourceFileException">It cannot be read.</exception>
    IReadOnlyList<string> List(string folder, SourceLocation from);
}
