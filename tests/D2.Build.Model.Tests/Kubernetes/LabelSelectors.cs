namespace D2.Build.Model.Tests.Kubernetes;

public class LabelSelectors
{
    [Fact]
    public void AreWrittenAsKubernetesReadsThem()
    {
        var selector = new LabelSelector
        {
            MatchLabels = { ["team"] = "red" },
            MatchExpressions = [new() { Key = "tier", Operator = LabelOperator.NotIn, Values = ["db", "cache"] }],
        };

        var requirement = new Mapping { ["key"] = "tier", ["operator"] = "NotIn", ["values"] = new[] { "db", "cache" } };
        Node[] requirements = [requirement];
        var expected = new Mapping { ["matchLabels"] = new Mapping { ["team"] = "red" }, ["matchExpressions"] = requirements };
        Assert.True(selector.IsSameAs(expected));
    }
}
