namespace D2.Build.Manifests.Tests.Conversion;

public class RefusalTests
{
    public static TheoryData<object, string> Values => new()
    {
        { new { spec = new { ports = new object[] { 1, new MemoryStream() } } }, "A manifest has no form for System.IO.MemoryStream, at spec.ports[1]." },
        { new { f = (Action)(() => { }) }, "A manifest has no form for System.Action, at f." },
        { typeof(string), "A manifest has no form for System.RuntimeType." },
        { new { ratio = double.NaN }, "A manifest has no form for a number that is not finite, at ratio." },
        { new { ratio = float.PositiveInfinity }, "A manifest has no form for a number that is not finite, at ratio." },
        { new { day = (DayOfWeek)9 }, "A manifest has no form for 9, which is no member of System.DayOfWeek, at day." },
        { new Dictionary<int, string> { [1] = "a" }, "A manifest has no form for System.Collections.Generic.Dictionary`2[System.Int32,System.String], whose keys are not strings." },
        { new { pair = (1, 2) }, "A manifest has no form for System.ValueTuple`2[System.Int32,System.Int32], at pair." },
        { new Empty(), $"A manifest has no form for {typeof(Empty)}." },
        { new Loop(), $"A manifest has no form for {typeof(Loop)} that contains itself, at self." },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void WhatHasNoFormIsNamedWithItsPlace(object value, string message)
    {
        var exception = Assert.Throws<NotSupportedException>(() => NodeConverter.ToNode(value));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void AnObjectThatNeverEndsIsRefused()
    {
        var exception = Assert.Throws<NotSupportedException>(() => NodeConverter.ToNode(new Endless(0)));

        Assert.Contains("nested more than", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExceptionOfAMemberIsNotHidden()
    {
        Assert.Throws<InvalidOperationException>(() => NodeConverter.ToNode(new Throwing()));
    }

    public static TheoryData<object> NoResources => new()
    {
        "text",
        new Mapping { ["kind"] = "ConfigMap" },
        new Mapping { ["apiVersion"] = "v1", ["kind"] = 1 },
        new { apiVersion = "v1" },
        new List<int> { 1 },
    };

    [Theory]
    [MemberData(nameof(NoResources), DisableDiscoveryEnumeration = true)]
    public void WhatHasNoKindIsNoResource(object value)
    {
        var exception = Assert.Throws<ArgumentException>(() => NodeConverter.ToResource(value));

        Assert.Contains(value.GetType().ToString(), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMappingWithAKindIsAResource()
    {
        var location = new SourceLocation("Fleet.cs", 3);
        var mapping = new Mapping { ["apiVersion"] = "v1", ["kind"] = "ConfigMap", ["metadata"] = new Mapping { ["name"] = "a" } };

        var resource = NodeConverter.ToResource(mapping, location);

        Assert.Equal(("v1", "ConfigMap", "a"), (resource.ApiVersion, resource.Kind, resource.Name));
        Assert.Equal(location, resource.Location);
    }

    [Fact]
    public void ATypedResourceIsItselfAndKeepsItsPlace()
    {
        var resource = new KubernetesObject("v1", "Namespace", "a");

        var converted = NodeConverter.ToResource(resource, new SourceLocation("Elsewhere.cs", 1));

        Assert.Same(resource, converted);
        Assert.EndsWith("RefusalTests.cs", converted.Location.File, StringComparison.Ordinal);
    }

    private sealed class Empty;

    private sealed class Loop
    {
        public Loop Self => this;
    }

    private sealed class Endless(int depth)
    {
        public Endless Next => new(depth + 1);
    }

    private sealed class Throwing
    {
        private readonly string reason = "not yet";

        public string Name => throw new InvalidOperationException(reason);
    }
}
