using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

public class ResourceSetTests : ConflictTest
{
    [Fact]
    public void StepsExcludeResources()
    {
        var set = WithSteps("one");
        AssertSilent(set);

        set.Spec.Resources = [new Namespace("red")];

        AssertConflict("spec", "exclude each other", set);
    }

    [Fact]
    public void StepsExcludeATemplate()
    {
        var set = WithSteps("one");
        set.Spec.ResourcesTemplate = "kind: Namespace";

        AssertConflict("spec", "exclude each other", set);
    }

    [Fact]
    public void ThereIsSomethingToApply() =>
        AssertConflict("spec", "has to be set", new ResourceSet("teams") { Spec = { Wait = true } });

    [Fact]
    public void ATemplateIsEnough() => AssertSilent(new ResourceSet("teams") { Spec = { ResourcesTemplate = "kind: Namespace" } });

    [Fact]
    public void ThereAreAtMostTwentySteps()
    {
        AssertSilent(WithSteps([.. Enumerable.Range(1, 20).Select(i => $"step-{i}")]));
        AssertConflict("spec", "1 to 20", WithSteps([.. Enumerable.Range(1, 21).Select(i => $"step-{i}")]));
    }

    [Fact]
    public void AListOfStepsIsNotEmpty() =>
        AssertConflict("spec", "1 to 20", new ResourceSet("teams") { Spec = { Steps = [] } });

    [Fact]
    public void StepsHaveNamesOfTheirOwn()
    {
        AssertConflict("spec", "same name", WithSteps("one", "two", "one"));
        AssertSilent(WithSteps("one", "two", "three"));
    }

    [Fact]
    public void StepsHaveResources()
    {
        var set = WithSteps("one", "two");
        set.Spec.Steps.Add(new ResourceSetStep { Name = "three" });
        AssertConflict("spec.steps[2]", "resourcesTemplate", set);

        set.Spec.Steps[2].ResourcesTemplate = "kind: Namespace";

        AssertSilent(set);
    }

    [Fact]
    public void OnlyPermutationsIncludeEmptyProviders()
    {
        var set = WithSteps("one");
        set.Spec.InputStrategy = new() { Name = InputStrategyName.Flatten, IncludeEmptyProviders = true };
        AssertConflict("spec.inputStrategy", "Permute", set);

        set.Spec.InputStrategy.Name = InputStrategyName.Permute;

        AssertSilent(set);
    }

    [Fact]
    public void ProvidersAreReferredToByNameOrByLabel()
    {
        AssertConflict("spec.inputsFrom[0]", "name and selector", From(new InputProviderReference { Kind = "ResourceSetInputProvider" }));
        AssertConflict(
            "spec.inputsFrom[0]", "exclude each other",
            From(new InputProviderReference { Name = "teams", Selector = { MatchLabels = { ["team"] = "red" } } }));
        AssertSilent(From(new InputProviderReference { Name = "teams" }));
        AssertSilent(From(new InputProviderReference { Selector = { MatchLabels = { ["team"] = "red" } } }));
        AssertSilent(From(new ResourceSetInputProvider("teams")));
    }

    [Fact]
    public void AnotherGroupsKindOfThatNameIsNotMeant() =>
        AssertSilent(new KubernetesObject("example.com/v1", "ResourceSet", "other") { ["spec"] = new Mapping { ["wait"] = true } });

    private static ResourceSet From(InputProviderReference reference)
    {
        var set = WithSteps("one");
        set.Spec.InputsFrom = [reference];
        return set;
    }

    private static ResourceSet WithSteps(params string[] names)
    {
        var set = new ResourceSet("teams");
        foreach (var name in names)
        {
            set.Spec.Steps.Add(new ResourceSetStep { Name = name, Resources = [new Namespace($"step-{set.Spec.Steps.Count}")] });
        }

        return set;
    }
}
