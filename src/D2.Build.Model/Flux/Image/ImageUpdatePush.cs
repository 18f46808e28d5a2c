namespace D2.Build.Flux;

/// <summary>Where commits are pushed to.</summary>
public sealed class ImageUpdatePush : Mapping
{
    /// <summary>The branch; made if it is not there. Default: the branch that was checked out.</summary>
    public string? Branch { get => Text("branch"); set => Set("branch", value); }

    /// <summary>Options for the Git server, such as those that open a merge request.</summary>
    public TextMap Options { get => Child<TextMap>("options"); set => Set("options", value); }

    /// <summary>A refspec to push besides the branch. It neither forces (<c>+</c>) nor deletes (<c>:</c>).</summary>
    public string? Refspec { get => Text("refspec"); set => Set("refspec", value); }
}
