namespace D2.Build.Kubernetes;

/// <summary>Which policy is in effect, on which requests and with what effect.</summary>
public sealed class ValidatingAdmissionPolicyBindingSpec : Mapping
{
    /// <summary>Narrows the requests of the policy. Default: all of them.</summary>
    public MatchResources MatchResources { get => Child<MatchResources>("matchResources"); set => Set("matchResources", value); }

    /// <summary>The parameters. Default: none.</summary>
    public ParamReference ParamRef { get => Child<ParamReference>("paramRef"); set => Set("paramRef", value); }

    /// <summary>The policy. Required.</summary>
    [StringSyntax(nameof(TextFormat.ObjectName))]
    public string? PolicyName { get => Text("policyName"); set => Set("policyName", value, TextFormat.ObjectName); }

    /// <summary>What happens where a validation is false. Deny and Warn exclude each other. Required.</summary>
    public ValueList<ValidationAction> ValidationActions
    {
        get => Values<ValidationAction>("validationActions");
        set => Set("validationActions", value);
    }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["policyName", "validationActions"];
}
