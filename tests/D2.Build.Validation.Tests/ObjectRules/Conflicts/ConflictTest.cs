using D2.Build.Rules;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

/// <summary>Short forms for the tests of rules about several fields.</summary>
public abstract class ConflictTest : ObjectRuleTest
{
    protected static void AssertConflict(string field, string words, KubernetesObject resource) =>
        AssertFinds(Codes.ConflictingFields, field, words, resource);
}
