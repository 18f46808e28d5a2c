namespace D2.Build.Flux;

/// <summary>A test that is run or left out.</summary>
public sealed class HelmTestFilter : Mapping
{
    /// <summary>True leaves the test out. Default false: only tests that are named are run.</summary>
    public Value<bool>? Exclude { get => Get<bool>("exclude"); set => Set("exclude", value); }

    /// <summary>The name of the test, at most 253 characters. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["name"];
}
