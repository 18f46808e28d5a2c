using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>
/// A Git repository that source-controller clones, verifies and offers as an artifact
/// (<c>source.toolkit.fluxcd.io/v1</c>).
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class GitRepository(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : FluxObject<GitRepositorySpec>("source.toolkit.fluxcd.io/v1", "GitRepository", name, file, line);
