namespace D2.Build.Model.Tests.Components;

/// <summary>Components of a repository with the variable CLUSTER_DOMAIN, expanded.</summary>
internal static class Expanded
{
    public static RepositoryObjects Of(Component component, FakeFiles? files = null) => new ComponentSet(
        Organization.OnGitHub("acme"),
        new ComponentRepository("d2-apps") { Variables = { ["CLUSTER_DOMAIN"] = "The domain." } },
        [component]).Expand(files ?? []);

    /// <summary>The only part of a component without problems.</summary>
    public static PartObjects PartOf(AppComponent component, FakeFiles? files = null)
    {
        var objects = Of(component, files);
        Assert.Empty(objects.Problems.Select(problem => problem.Violation.Message));
        return objects.Components[0].Parts[0];
    }

    public static string Problem(AppComponent component, FakeFiles? files = null) => ProblemAndPlace(component, files).Code;

    public static (string Code, SourceLocation Location) ProblemAndPlace(AppComponent component, FakeFiles? files = null)
    {
        var problem = Assert.Single(Of(component, files).Problems);
        return (problem.Violation.Code.Id, problem.Location);
    }
}
