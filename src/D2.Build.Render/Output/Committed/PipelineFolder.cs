using System.Text;
using D2.Build.Pipelines;
using D2.Build.Rules;

namespace D2.Build.Render;

/// <summary>The pipelines and bootstrap files of a repository.</summary>
internal static class PipelineFolder
{
    private static CommittedWording Wording(Forge forge) => new(
        Codes.ForeignPipeline,
        "is where this project's pipelines are written, and was not written by D2.Build. " + (forge is GitLab
            ? "Move it away and build again; jobs of your own stay in a file of another name, which Include of CiPipelines names."
            : "Move it away and build again, or give the workflow another name."),
        Codes.OutdatedPipeline,
        "is not what the declarations give",
        "belongs to no declaration any more",
        "Build the project on a workstation (dotnet build) and commit what it writes.");

    public static CommittedFiles Of(string root, IEnumerable<CommittedFile> files, Forge forge, SourceLocation owner) => new(
        Wording(forge),
        Encoding.UTF8.GetBytes(PipelineFiles.Marker),
        [.. files.Select(file => new CommittedContent(Path.Join(root, file.Path), file.Path, Encoding.UTF8.GetBytes(file.Text), owner, file.Mode))],
        [.. Candidates(root).Select(path => (path, Path.GetRelativePath(root, path).Replace('\\', '/')))]);

    private static IEnumerable<string> Candidates(string root) =>
    [
        Path.Join(root, ".gitlab-ci.yml"),
        .. Files(Path.Join(root, ".github", "workflows"), SearchOption.TopDirectoryOnly),
        .. Files(Path.Join(root, "bootstrap"), SearchOption.AllDirectories),
    ];

    private static string[] Files(string folder, SearchOption depth) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*", depth) : [];
}
