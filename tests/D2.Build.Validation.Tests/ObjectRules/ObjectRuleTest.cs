using D2.Build.Rules;

namespace D2.Build.Validation.Tests.ObjectRules;

/// <summary>Short forms for what the tests of rules over objects compare.</summary>
public abstract class ObjectRuleTest
{
    protected static void AssertSilent(KubernetesObject resource) => Assert.Empty(ObjectValidator.Check(resource));

    /// <summary>There is one finding, with this code, at this field, in these words.</summary>
    protected static void AssertFinds(DiagnosticCode code, string field, string words, KubernetesObject resource)
    {
        var finding = Assert.Single(ObjectValidator.Check(resource));
        Assert.Equal(code, finding.Code);
        Assert.Contains($"{field}: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }
}
