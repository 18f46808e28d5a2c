namespace D2.Build.Flux;

/// <summary>A part of another GitRepository that is copied into an artifact.</summary>
public sealed class GitInclude : Mapping
{
    /// <summary>The folder that is copied. Default: everything.</summary>
    public string? FromPath { get => Text("fromPath"); set => Set("fromPath", value); }

    /// <summary>The GitRepository, in the same namespace. Required.</summary>
    public LocalReference Repository { get => Child<LocalReference>("repository"); set => Set("repository", value); }

    /// <summary>Where it is put. Default: a folder named as the GitRepository.</summary>
    public string? ToPath { get => Text("toPath"); set => Set("toPath", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["repository"];
}
