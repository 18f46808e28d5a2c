using Microsoft.Build.Framework;

namespace D2.Build.Tasks;

/// <summary>
/// Deletes the files of the tree and the folders that are empty then. What somebody else put there stays, which is why
/// MSBuild's own RemoveDir will not do; and MSBuild's clean does not reach outside of bin and obj.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CleanManifests : Microsoft.Build.Utilities.Task
{
    /// <summary>The file that lists the files of the tree. Required; where it does not exist there is nothing to delete.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The folder of the tree, the topmost one to be deleted when empty. Required.</summary>
    [Required]
    public string ManifestsFolder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var files = File.Exists(ListFile) ? File.ReadAllLines(ListFile) : [];
            ManifestTree.Delete(files, ManifestsFolder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }
}
