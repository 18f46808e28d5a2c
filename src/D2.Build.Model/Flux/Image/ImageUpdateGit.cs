namespace D2.Build.Flux;

/// <summary>What is checked out, committed and pushed.</summary>
public sealed class ImageUpdateGit : Mapping
{
    /// <summary>What to begin with. Default: what the GitRepository points at.</summary>
    public ImageUpdateCheckout Checkout { get => Child<ImageUpdateCheckout>("checkout"); set => Set("checkout", value); }

    /// <summary>Author, message and signature. Required.</summary>
    public ImageUpdateCommit Commit { get => Child<ImageUpdateCommit>("commit"); set => Set("commit", value); }

    /// <summary>Where it is pushed to. Default: the branch that was checked out.</summary>
    public ImageUpdatePush Push { get => Child<ImageUpdatePush>("push"); set => Set("push", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["commit"];
}
