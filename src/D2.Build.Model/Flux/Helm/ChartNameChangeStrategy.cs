namespace D2.Build.Flux;

/// <summary>What happens when the chart of a release has another name.</summary>
public enum ChartNameChangeStrategy
{
    /// <summary>The release is upgraded.</summary>
    InPlaceUpdate,

    /// <summary>The release is removed and installed anew.</summary>
    Reinstall,
}
