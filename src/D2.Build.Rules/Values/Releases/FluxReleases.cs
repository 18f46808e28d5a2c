namespace D2.Build.Rules;

/// <summary>The minor releases of Flux 2.</summary>
public static class FluxReleases
{
    /// <summary>The newest minor that is known.</summary>
    public const int Newest = 9;

    private const int Oldest = 2;

    /// <summary>The minor that a cluster ends up with: the operator installs the newest release that its range allows.</summary>
    /// <param name="range">The version range of the FluxInstance, such as <c>2.x</c>.</param>
    /// <returns>The minor; the newest known where the range allows only later ones, or cannot be read.</returns>
    public static int MinorOf(string range)
    {
        var spans = VersionSpan.Of(range);
        for (var minor = Newest; minor >= Oldest; minor--)
        {
            if (spans.Any(span => span.Holds(2, minor)))
            {
                return minor;
            }
        }

        return Newest;
    }
}
