namespace D2.Build.Flux;

/// <summary>Whether and how the tests of a chart are run.</summary>
public sealed class HelmTest : Mapping
{
    /// <summary>True runs the tests after every installation and upgrade. Default false.</summary>
    public Value<bool>? Enable { get => Get<bool>("enable"); set => Set("enable", value); }

    /// <summary>The tests that are run or left out. Default: all are run.</summary>
    public ObjectList<HelmTestFilter> Filters { get => List<HelmTestFilter>("filters"); set => Set("filters", value); }

    /// <summary>True does not treat a failed test as a failed release. Default false. Can be overridden for each action.</summary>
    public Value<bool>? IgnoreFailures { get => Get<bool>("ignoreFailures"); set => Set("ignoreFailures", value); }

    /// <summary>How long one operation of Helm may take during the tests. Default: <see cref="HelmReleaseSpec.Timeout"/>.</summary>
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value); }
}
