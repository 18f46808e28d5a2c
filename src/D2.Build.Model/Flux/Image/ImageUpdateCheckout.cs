namespace D2.Build.Flux;

/// <summary>What an update begins with.</summary>
public sealed class ImageUpdateCheckout : Mapping
{
    /// <summary>The branch, tag or commit. Required.</summary>
    public ImageUpdateRef Ref { get => Child<ImageUpdateRef>("ref"); set => Set("ref", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["ref"];
}
