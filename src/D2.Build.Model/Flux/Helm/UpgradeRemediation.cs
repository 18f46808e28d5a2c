namespace D2.Build.Flux;

/// <summary>How a failed upgrade is undone.</summary>
public sealed class UpgradeRemediation : Mapping
{
    /// <summary>True does not undo it where only tests failed. Default: <see cref="HelmTest.IgnoreFailures"/>.</summary>
    public Value<bool>? IgnoreTestFailures { get => Get<bool>("ignoreTestFailures"); set => Set("ignoreTestFailures", value); }

    /// <summary>True undoes also the last failure, when no retries remain. Default false, true with retries.</summary>
    public Value<bool>? RemediateLastFailure { get => Get<bool>("remediateLastFailure"); set => Set("remediateLastFailure", value); }

    /// <summary>How often it is tried again, undoing it in between; a negative number for ever. Default 0.</summary>
    public Value<int>? Retries { get => Get<int>("retries"); set => Set("retries", value); }

    /// <summary>How it is undone. Default rollback.</summary>
    public Value<RemediationStrategy>? Strategy { get => Get<RemediationStrategy>("strategy"); set => Set("strategy", value); }
}
