namespace D2.Build.Flux;

/// <summary>Which files of which repository are updated, and how the change is committed.</summary>
public sealed class ImageUpdateAutomationSpec : Mapping
{
    /// <summary>What is checked out, committed and pushed. Optional to the API server, but nothing works without it.</summary>
    public ImageUpdateGit Git { get => Child<ImageUpdateGit>("git"); set => Set("git", value); }

    /// <summary>How often it looks for something to update, at least. Required.</summary>
    public Duration? Interval { get => Time("interval"); set => Set("interval", value); }

    /// <summary>The policies to apply. Default: all of the namespace.</summary>
    public LabelSelector PolicySelector { get => Child<LabelSelector>("policySelector"); set => Set("policySelector", value); }

    /// <summary>The Git repository. Required.</summary>
    public ImageUpdateSource SourceRef { get => Child<ImageUpdateSource>("sourceRef"); set => Set("sourceRef", value); }

    /// <summary>True stops updating. Default false.</summary>
    public Value<bool>? Suspend { get => Get<bool>("suspend"); set => Set("suspend", value); }

    /// <summary>Which files are updated and how. Default: all files with setter comments.</summary>
    public ImageUpdateSettings Update { get => Child<ImageUpdateSettings>("update"); set => Set("update", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["interval", "sourceRef"];
}
