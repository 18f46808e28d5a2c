using D2.Build.Pipelines;
using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>What is wrong with the settings of pipelines: those of another forge, and files that are not there.</summary>
internal static class PipelineChecks
{
    /// <summary>The settings that do nothing on the forge of the organization.</summary>
    public static IEnumerable<Finding> Idle(RepositoryPlan plan)
    {
        var (forge, idle) = plan.Organization.Forge is GitLab ? ("GitLab", OnGitLab(plan.Settings)) : ("GitHub", OnGitHub(plan.Settings));
        return idle.Select(setting => new Finding(
            Codes.IdlePipelineSetting, Severity.Warning, $"{setting.Name} of CiPipelines does nothing on {forge}: {setting.Instead}", plan.Settings.Location));
    }

    /// <summary>The paths that name nothing in the repository.</summary>
    /// <param name="root">The root of the repository.</param>
    /// <param name="plan">What pipelines are made from.</param>
    public static IEnumerable<Finding> Missing(string root, RepositoryPlan plan) =>
        plan.Settings.Tests.Select(path => (Member: "Tests", Declared: path, Problem: OfTests(root, RepositoryPath.Of(plan, path))))
            .Concat((plan.Organization.Forge is GitLab ? plan.Settings.Include : []).Select(path => (Member: "Include", Declared: path, Problem: OfInclude(root, path))))
            .Where(found => found.Problem is not null)
            .Select(found => new Finding(
                Codes.PipelineWithoutFile, Severity.Error, $"{found.Member} of CiPipelines names '{found.Declared}': {found.Problem}", plan.Settings.Location));

    private static IEnumerable<(string Name, string Instead)> OnGitLab(CiPipelines settings)
    {
        if (!string.Equals(settings.UpdateBranch, CiPipelines.UsualUpdateBranch, StringComparison.Ordinal))
        {
            yield return ("UpdateBranch", "it opens merge requests itself, for the branch that PushBranch of UpdateAutomation names.");
        }

        if (settings.Checkout != CiPipelines.UsualCheckout)
        {
            yield return ("Checkout", "its runners check out themselves.");
        }

        if (settings.SetupDotNet != CiPipelines.UsualSetupDotNet)
        {
            yield return ("SetupDotNet", "the SDK is in the image; set Sdk or Image.");
        }
    }

    private static IEnumerable<(string Name, string Instead)> OnGitHub(CiPipelines settings)
    {
        if (settings.Include.Count > 0)
        {
            yield return ("Include", "a workflow of your own is a file beside the others in .github/workflows.");
        }

        if (settings.Image is not null)
        {
            yield return ("Image", "jobs run on the runner itself; set Sdk.");
        }
    }

    private static string? OfTests(string root, string path) => path switch
    {
        _ when IsOutside(path) => "that is outside of the repository.",
        _ when !Path.Exists(Path.Join(root, path)) => $"there is no {path} in the repository. It is a path from the project's folder.",
        _ => null,
    };

    private static string? OfInclude(string root, string path) => path.TrimStart('/') switch
    {
        var file when IsOutside(file) || file.Contains('\\', StringComparison.Ordinal) || file.Contains(':', StringComparison.Ordinal) =>
            "GitLab would not take it for a file of this repository. Write the path from its root, with forward slashes.",
        var file when Path.GetExtension(file) is not (".yml" or ".yaml") => "GitLab includes files that end in .yml or .yaml only.",
        var file when !file.Contains('*', StringComparison.Ordinal) && !File.Exists(Path.Join(root, file)) =>
            $"there is no {file} in the repository. It is a path from its root.",
        _ => null,
    };

    private static bool IsOutside(string path) => path.Split('/').Contains("..", StringComparer.Ordinal);
}
