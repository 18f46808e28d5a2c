namespace D2.Build.Pipelines;

/// <summary>Says in every file that it is written by the build.</summary>
internal static class FileHeader
{
    public const string Comment =
        "# " + PipelineFiles.Marker + ", which are the place to change it: the build of a pipeline fails where this\n"
        + "# file differs from them.\n";
}
