namespace D2.Build.Flux;

/// <summary>How a failed installation is undone: it is uninstalled.</summary>
public sealed class InstallRemediation : Mapping
{
    /// <summary>True does not undo it where only tests failed. Default: <see cref="HelmTest.IgnoreFailures"/>.</summary>
    public Value<bool>? IgnoreTestFailures { get => Get<bool>("ignoreTestFailures"); set => Set("ignoreTestFailures", value); }

    /// <summary>True undoes also the last failure, when no retries remain. Default false.</summary>
    public Value<bool>? RemediateLastFailure { get => Get<bool>("remediateLastFailure"); set => Set("remediateLastFailure", value); }

    /// <summary>How often it is tried again, uninstalling in between; a negative number for ever. Default 0.</summary>
    public Value<int>? Retries { get => Get<int>("retries"); set => Set("retries", value); }
}
