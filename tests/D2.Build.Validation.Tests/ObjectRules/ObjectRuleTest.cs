using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation.Tests.ObjectRules;

/// <summary>Short forms for what the tests of rules over objects compare.</summary>
public abstract class ObjectRuleTest
{
    protected static void AssertSilent(KubernetesObject resource) => Assert.Empty(ObjectValidator.Check(resource));

    /// <summary>There is one finding, with this code, at this object and field, in these words.</summary>
    protected static void AssertFinds(DiagnosticCode code, string field, string words, KubernetesObject resource)
    {
        var finding = Assert.Single(ObjectValidator.Check(resource));
        Assert.Equal(code, finding.Code);
        Assert.Contains($"{field}: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Equal(Named(finding, resource).Location, finding.Location);
    }

    // The message begins with the object; resources of a set have places of their own.
    private static KubernetesObject Named(Finding finding, KubernetesObject resource) =>
        resource is not ResourceSet set || !finding.Message.Contains($" of ResourceSet '{set.Name}', ", StringComparison.Ordinal)
            ? resource
            : set.Spec.AllResources().SelectMany(list => list.OfType<KubernetesObject>())
                .Single(inner => finding.Message.StartsWith($"{inner.Kind} '{inner.Name}'", StringComparison.Ordinal));
}
