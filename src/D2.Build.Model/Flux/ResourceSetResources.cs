namespace D2.Build.Flux;

/// <summary>Every list of resources of a ResourceSet: its own and those of its steps.</summary>
internal static class ResourceSetResources
{
    public static IEnumerable<ResourceList> AllResources(this ResourceSetSpec spec)
    {
        yield return spec.Resources;
        foreach (var step in spec.Steps)
        {
            yield return step.Resources;
        }
    }
}
