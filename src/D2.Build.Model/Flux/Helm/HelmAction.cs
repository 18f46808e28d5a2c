namespace D2.Build.Flux;

/// <summary>What installing, upgrading, rolling back and removing a release have in common.</summary>
public abstract class HelmAction : Mapping
{
    private protected HelmAction()
    {
    }

    /// <summary>True runs no hooks before and after the action. Default false.</summary>
    public Value<bool>? DisableHooks { get => Get<bool>("disableHooks"); set => Set("disableHooks", value); }

    /// <summary>True does not wait until the objects are ready, or gone. Default false.</summary>
    public Value<bool>? DisableWait { get => Get<bool>("disableWait"); set => Set("disableWait", value); }

    /// <summary>How long one operation of Helm may take. Default: <see cref="HelmReleaseSpec.Timeout"/>.</summary>
    public Duration? Timeout { get => Time("timeout"); set => Set("timeout", value); }
}
