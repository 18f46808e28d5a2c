namespace D2.Build.Cli;

/// <summary>How results are printed.</summary>
internal enum OutputFormat
{
    /// <summary>Sentences, coloured on a terminal.</summary>
    Text,

    /// <summary>One JSON object at the end.</summary>
    Json,

    /// <summary>Marked lines for the MSBuild task.</summary>
    MSBuild,
}
