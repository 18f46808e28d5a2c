namespace D2.Build.Model.Tests.Kubernetes;

public class OperatorSettingsAsMetadata
{
    private readonly KubernetesObject secret = new("v1", "Secret", "keys");

    [Fact]
    public void SwitchesAreWrittenAsEnabledOrDisabled()
    {
        secret.Operator.Prune = false;
        secret.Operator.Force = true;

        Assert.Equal("disabled", secret.Annotations["fluxcd.controlplane.io/prune"]);
        Assert.Equal("enabled", secret.Annotations["fluxcd.controlplane.io/force"]);
        Assert.False(secret.Operator.Prune);
        Assert.True(secret.Operator.Force);
    }

    [Fact]
    public void TextsAndTimesAreWrittenAsTheyAre()
    {
        secret.Operator.CopyFrom = "flux-system/keys";
        secret.Operator.ReconcileEvery = TimeSpan.FromMinutes(90);

        Assert.Equal("flux-system/keys", secret.Annotations["fluxcd.controlplane.io/copyFrom"]);
        Assert.Equal("1h30m", secret.Annotations["fluxcd.controlplane.io/reconcileEvery"]);
        Assert.Equal("1h30m", secret.Operator.ReconcileEvery?.Text);
    }

    [Fact]
    public void WatchIsALabel()
    {
        secret.Operator.Watch = true;

        Assert.Equal("Enabled", secret.Labels["reconcile.fluxcd.io/watch"]);
        Assert.Empty(secret.Annotations);
    }

    [Fact]
    public void NullRemovesASetting()
    {
        secret.Operator.Prune = false;
        secret.Operator.Watch = true;

        secret.Operator.Prune = null;
        secret.Operator.Watch = null;

        Assert.Null(secret.Operator.Prune);
        Assert.Equal(["name"], secret.Metadata.Select(member => member.Key));
    }

    [Fact]
    public void ReadingWritesNothing()
    {
        Assert.Null(secret.Operator.Watch);
        Assert.Null(secret.Operator.ReconcileTimeout);

        Assert.Equal(["name"], secret.Metadata.Select(member => member.Key));
    }
}
