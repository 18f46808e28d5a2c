using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Pins;

/// <summary>D2B8040 to D2B8045, D2B8051.</summary>
public sealed class PinsFileAnalyzerTests
{
    private const string Head = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: versions\n  namespace: apps\ndata:\n";

    [Silent("D2B8040", "D2B8041", "D2B8042", "D2B8043", "D2B8044", "D2B8045", "D2B8051")]
    [Theory]
    [InlineData("  podinfo: 6.9.0 # {\"$imagepolicy\": \"apps:podinfo:tag\"}\n")]
    [InlineData("  podinfo: \"6.9.0\"   #{\"$imagepolicy\":\"apps:podinfo:tag\"}\r\n")]
    [InlineData("  a: 1.0.0 # {\"$imagepolicy\": \"apps:a:tag\"}\n  b: ghcr.io/acme/a # {\"$imagepolicy\": \"apps:a:name\"}\n")]
    [InlineData("  # A heading, and why $ is fine.\n  podinfo: 6.9.0\n")]
    [InlineData("  note: 'behind # {\"$imagepolicy\": \"x\"}'\n")]
    public async Task GoodFilesAreSilent(string data) => Assert.Empty(await PinsRun.DiagnosticsAsync(new PinsText(Head + data)));

    [Fires("D2B8040")]
    [Theory]
    [InlineData("- 1.2.3\n", 1, "list")]
    [InlineData("versions: 1\n", 1, "Kubernetes objects only")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {}\ndata: {}\n", 1, "Kubernetes objects only")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: v\n", 1, "'data' is missing")]
    [InlineData("", 1, "empty")]
    [InlineData(Head + "  a: 1\n---\n" + Head + "  b: 1\n", 9, "several documents")]
    [InlineData(Head + "  a: 1\n  a: 2\n", 8, "twice")]
    [InlineData(Head + "\ta: 1\n", 7, "tab")]
    [InlineData(Head + "  a: 1\t# x\n", 7, "tab")]
    [InlineData(Head + "  a: &x 1\n  b: *x\n", 7, "Anchors")]
    [InlineData(Head + "  ? [a]\n  : 1\n", 7, "key")]
    [InlineData(Head + "  a: {{ version }}\n", 7, "key")]
    [InlineData(Head + "  a: 'open\n", 7, "YAML")]
    public async Task WhatFluxCannotEditIsReportedAtItsLine(string text, int line, string message)
    {
        var diagnostic = Assert.Single(await PinsRun.DiagnosticsAsync(new PinsText(text)));

        Assert.Equal(("D2B8040", line), (diagnostic.Code, diagnostic.Line));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesWithAnotherExtensionAreNotSeenByFlux() => Assert.Equal(
        "D2B8040", Assert.Single(await PinsRun.DiagnosticsAsync(new PinsText(Head + "  a: 1\n", "/src/versions.txt"))).Code);

    [Fact]
    public async Task ALargeFileIsRefusedUnread()
    {
        var text = Head + string.Concat(Enumerable.Range(0, 700_000).Select(i => $"  a{i}: 1.0\n"));

        var diagnostic = Assert.Single(await PinsRun.DiagnosticsAsync(new PinsText(text)));

        Assert.Equal(("D2B8040", 1), (diagnostic.Code, diagnostic.Line));
    }

    [Fires("D2B8041", "D2B8042", "D2B8043", "D2B8044", "D2B8045", "D2B8051")]
    [Theory]
    [InlineData("  a: {}\n", "D2B8041", "a", "one line")]
    [InlineData("  a: |\n    1.0\n    2.0\n", "D2B8041", "a", "one line")]
    [InlineData("  a: ''\n", "D2B8041", "a", "empty")]
    [InlineData("  3scale: 1.0\n", "D2B8041", "3scale", "C# property")]
    [InlineData("  pins: 1.0\n", "D2B8041", "pins", "C# property")]
    [InlineData("  a-b: 1.0\n  a.b: 1.0\n", "D2B8041", "a.b", "Pins.AB")]
    [InlineData("  a: 1.0 # {\"$imagepolicy\": \"apps:a:tags\"}\n", "D2B8042", "# {\"$imagepolicy\": \"apps:a:tags\"}", "'apps:a:tags'")]
    [InlineData("  a: 1.0 # {\"$imagepolicy\": 1} \n", "D2B8042", "# {\"$imagepolicy\": 1}", "JSON")]
    [InlineData("  # {\"$imagepolicy\": \"apps:a:tag\"}\n  a: 1.0\n", "D2B8043", "# {\"$imagepolicy\": \"apps:a:tag\"}", "line of its own")]
    [InlineData("  a: 1.0\n  # {\"$imagepolicy\": \"apps:a:tag\"}\n", "D2B8043", "# {\"$imagepolicy\": \"apps:a:tag\"}", "line of its own")]
    [InlineData("  a: 1.0 # {\"$imagepolicy\": \"apps:a:tag\"}\n  b: 1.0 # {\"$imagepolicy\": \"apps:a:tag\"}\n", "D2B8044", "# {\"$imagepolicy\": \"apps:a:tag\"}", "'b' and 'a'")]
    [InlineData("  a: 1.0 # {\"$imagepolicy\": \"app:a:tag\"}\n", "D2B8045", "# {\"$imagepolicy\": \"app:a:tag\"}", "apps:a")]
    [InlineData("  a: 1.0 # {\"$imagepolicy\": \"apps:a:digest\"}\n", "D2B8051", "1.0", ":tag")]
    public async Task MistakesAreReportedAtTheirPlace(string data, string code, string place, string message)
    {
        var diagnostic = Assert.Single(await PinsRun.DiagnosticsAsync(new PinsText(Head + data)));

        Assert.Equal((code, place), (diagnostic.Code, diagnostic.Text));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMarkerBehindAMappingDoesNothing()
    {
        var text = Head.Replace("\ndata:\n", "\ndata: # {\"$imagepolicy\": \"apps:a:tag\"}\n", StringComparison.Ordinal) + "  a: 1.0\n";

        var diagnostic = Assert.Single(await PinsRun.DiagnosticsAsync(new PinsText(text)));

        Assert.Equal(("D2B8043", 6), (diagnostic.Code, diagnostic.Line));
        Assert.Contains("no value before", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMarkerOutsideOfDataMakesNoPin()
    {
        var text = Head.Replace("name: versions", "name: v # {\"$imagepolicy\": \"apps:a:tag\"}", StringComparison.Ordinal) + "  a: 1.0\n";

        Assert.Equal(("D2B8043", 4), Assert.Single((await PinsRun.DiagnosticsAsync(new PinsText(text))).Select(d => (d.Code, d.Line))));
    }

    [Fact]
    public async Task WithoutANamespaceTheFirstMarkerDecides()
    {
        var text = Head.Replace("  namespace: apps\n", "", StringComparison.Ordinal)
            + "  a: 1.0 # {\"$imagepolicy\": \"apps:a:tag\"}\n  b: 1.0 # {\"$imagepolicy\": \"infra:b:tag\"}\n";

        Assert.Equal(("D2B8045", 7), Assert.Single((await PinsRun.DiagnosticsAsync(new PinsText(text))).Select(d => (d.Code, d.Line))));
    }

    [Fact]
    public async Task TwoFilesCannotHaveOneConstantTwice()
    {
        var diagnostic = Assert.Single(await PinsRun.DiagnosticsAsync(
            new PinsText(Head + "  a: 1.0\n"), new PinsText(Head + "  b: 1.0\n  a: 2.0\n", "/src/more.yaml")));

        Assert.Equal(("D2B8041", 8), (diagnostic.Code, diagnostic.Line));
        Assert.Contains("versions.yaml", diagnostic.Message, StringComparison.Ordinal);
    }
}
