namespace D2.Build.Kubernetes;

/// <summary>Which requests are checked and what has to hold. At least one validation or audit annotation.</summary>
public sealed class ValidatingAdmissionPolicySpec : Mapping
{
    /// <summary>What is noted in the audit log.</summary>
    public ObjectList<AuditAnnotation> AuditAnnotations
    {
        get => List<AuditAnnotation>("auditAnnotations");
        set => Set("auditAnnotations", value);
    }

    /// <summary>What happens when the policy itself is wrong or fails to evaluate. Default Fail.</summary>
    public Value<AdmissionFailurePolicy>? FailurePolicy
    {
        get => Get<AdmissionFailurePolicy>("failurePolicy");
        set => Set("failurePolicy", value);
    }

    /// <summary>Further conditions on the requests to check, at most 64; all must hold.</summary>
    public ObjectList<MatchCondition> MatchConditions
    {
        get => List<MatchCondition>("matchConditions");
        set => Set("matchConditions", value);
    }

    /// <summary>The requests to check. Required by the API server unless the policy is empty.</summary>
    public MatchResources MatchConstraints { get => Child<MatchResources>("matchConstraints"); set => Set("matchConstraints", value); }

    /// <summary>The kind of the parameters. Default: no parameters.</summary>
    public ParamKind ParamKind { get => Child<ParamKind>("paramKind"); set => Set("paramKind", value); }

    /// <summary>What has to hold.</summary>
    public ObjectList<AdmissionValidation> Validations
    {
        get => List<AdmissionValidation>("validations");
        set => Set("validations", value);
    }

    /// <summary>Named parts of expressions, as <c>variables.name</c>; later ones may use earlier ones.</summary>
    public ObjectList<AdmissionVariable> Variables { get => List<AdmissionVariable>("variables"); set => Set("variables", value); }
}
