namespace D2.Build.Flux;

/// <summary>What installing and upgrading a release have in common.</summary>
public abstract class HelmDeployment : HelmAction
{
    private protected HelmDeployment()
    {
    }

    /// <summary>True does not check the objects against the OpenAPI schema of the cluster. Default false.</summary>
    public Value<bool>? DisableOpenApiValidation { get => Get<bool>("disableOpenAPIValidation"); set => Set("disableOpenAPIValidation", value); }

    /// <summary>True does not check the values against the JSON schema of the chart. Default false.</summary>
    public Value<bool>? DisableSchemaValidation { get => Get<bool>("disableSchemaValidation"); set => Set("disableSchemaValidation", value); }

    /// <summary>True does not take over objects that exist already. Default false.</summary>
    public Value<bool>? DisableTakeOwnership { get => Get<bool>("disableTakeOwnership"); set => Set("disableTakeOwnership", value); }

    /// <summary>True does not wait until jobs are complete. Default false.</summary>
    public Value<bool>? DisableWaitForJobs { get => Get<bool>("disableWaitForJobs"); set => Set("disableWaitForJobs", value); }

    /// <summary>
    /// What to do after a failure. A name of the strategy converts to it. Default RemediateOnFailure
    /// (RetryOnFailure with the feature gate <c>DefaultToRetryOnFailure</c>).
    /// </summary>
    public ReleaseStrategy Strategy { get => Child<ReleaseStrategy>("strategy"); set => Set("strategy", value); }
}
