using System.Buffers;
using System.Text;
using D2.Build.Flux;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;

namespace D2.Build.Manifests.Tests.Yaml;

public class LayoutTests
{
    [Fact]
    public void CollectionsAreIndentedUnderTheirKey()
    {
        var document = new Mapping
        {
            ["list"] = new Sequence(["a", new Sequence(["b", new Sequence(["c"])]), new Mapping { ["x"] = 1, ["y"] = new Sequence([true]) }]),
            ["map"] = new Mapping { ["inner"] = new Mapping { ["none"] = Scalar.Null } },
            ["noItems"] = new Sequence(),
            ["noKeys"] = new Mapping(),
            ["nothing"] = new Sequence([new Mapping(), new Sequence()]),
        };

        Golden.Matches(YamlWriter.ToText(document));
    }

    [Fact]
    public void KeysThatIdentifyComeFirstAndContentComesLast()
    {
        var document = new Mapping
        {
            ["status"] = "s",
            ["data"] = "d",
            ["spec"] = new Mapping
            {
                ["roleRef"] = new Mapping { ["name"] = "admin", ["kind"] = "ClusterRole", ["apiGroup"] = "rbac.authorization.k8s.io" },
                ["sourceRef"] = new Mapping { ["namespace"] = "b", ["name"] = "a", ["kind"] = "OCIRepository" },
                ["patches"] = new Sequence([
                    new Mapping { ["value"] = 1, ["path"] = "/a", ["op"] = "add", ["from"] = "/b" },
                    new Mapping { ["patch"] = "- op: remove\n  path: /a\n", ["target"] = new Mapping { ["name"] = "x", ["kind"] = "Y" } },
                ]),
                ["Zulu"] = 1,
                ["alpha"] = 2,
            },
            ["type"] = "Opaque",
            ["metadata"] = new Mapping
            {
                ["finalizers"] = new Sequence(["f"]),
                ["annotations"] = new Mapping { ["b"] = "2", ["a"] = "1" },
                ["labels"] = new Mapping(),
                ["namespace"] = "b",
                ["name"] = "a",
            },
            ["kind"] = "K",
            ["apiVersion"] = "v1",
        };

        Golden.Matches(YamlWriter.ToText(document));
    }

    [Fact]
    public void ALargeMappingIsOrderedLikeASmallOne()
    {
        var keys = Enumerable.Range(0, 500).Select(i => $"key-{i * 7919 % 500:D3}").Prepend("status").Append("name").ToList();
        var document = new Mapping();
        keys.ForEach(key => document[key] = "x");

        var written = YamlWriter.ToText(document).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(':')[0]);

        string[] expected = ["name", .. keys.Where(k => k[0] == 'k').Order(StringComparer.Ordinal), "status"];
        Assert.Equal(expected, written, StringComparer.Ordinal);
    }

    [Fact]
    public void FieldsNobodySetAreNotWritten()
    {
        var source = new OciRepository("app") { Spec = { Url = "oci://ghcr.io/acme/app", Interval = "10m", ServiceAccountName = null } };
        _ = source.Spec.Ref.Tag;
        _ = source.Labels.Count;

        Golden.Matches(YamlWriter.ToText(source));
    }

    [Fact]
    public void DocumentsAreSeparatedAndEndWithANewline()
    {
        var output = new ArrayBufferWriter<byte>();

        YamlWriter.Write([new Mapping { ["a"] = 1 }, new Mapping(), new Sequence(["x"]), "text"], output);

        Assert.Equal("a: 1\n---\n{}\n---\n- x\n---\ntext\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void PlainScalarsAreWrittenAsTheyAre()
    {
        var document = new Sequence([Scalar.Plain("<< inputs.replicas >>"), 1.5, 12L, false, Scalar.Null]);

        Assert.Equal("- << inputs.replicas >>\n- 1.5\n- 12\n- false\n- null\n", YamlWriter.ToText(document));
    }

    [Fact]
    public void AKeyTooLongForItsLineIsExplicit()
    {
        var key = new string('k', 1200);
        var document = new Mapping { ["a"] = new Mapping { [key] = new Sequence(["x"]) } };

        Assert.Equal($"a:\n  ? {key}\n  :\n    - x\n", YamlWriter.ToText(document));
    }

    [Fact]
    public void TextLongerThanTheBufferIsWrittenWhole()
    {
        var text = string.Concat(Enumerable.Repeat("é", 20_000));

        Assert.Equal($"key: {text}\n", YamlWriter.ToText(new Mapping { ["key"] = text }));
    }

    [Fact]
    public void ACycleIsAnExceptionAndNotTheEndOfTheProcess()
    {
        var document = new Mapping();
        document["self"] = document;

        Assert.Throws<InsufficientExecutionStackException>(() => YamlWriter.ToText(document));
    }
}
