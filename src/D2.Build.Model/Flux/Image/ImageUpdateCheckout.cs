namespace D2.Build.Flux;

/// <summary>What an update begins with.</summary>
public sealed class ImageUpdateCheckout : Mapping
{
    /// <summary>The branch, tag or commit. Required.</summary>
    public GitReference Ref { get => Child<GitReference>("ref"); set => Set("ref", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["ref"];
}
