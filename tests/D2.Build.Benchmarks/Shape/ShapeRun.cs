using D2.Build.Render;

namespace D2.Build.Benchmarks.Shape;

/// <summary>One rendering of the full shape, as the process that a build starts does it.</summary>
internal static class ShapeRun
{
    public static void Once(int clusters, int tenants, string folder)
    {
        var (tree, policies) = ShapeProject.Files(clusters, tenants);
        new TreeWriter(folder, null).Write(tree);
        UpdatePolicyFolder.Of(Path.Join(folder, "update-policies"), policies).Write();
    }
}
