namespace D2.Build.Flux;

/// <summary>The persistent volume of source-controller.</summary>
public sealed class FluxStorage : Mapping
{
    /// <summary>The storage class. Required.</summary>
    public string? Class { get => Text("class"); set => Set("class", value); }

    /// <summary>The size as a Kubernetes quantity, such as <c>10Gi</c>. Required.</summary>
    public string? Size { get => Text("size"); set => Set("size", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["class", "size"];
}
