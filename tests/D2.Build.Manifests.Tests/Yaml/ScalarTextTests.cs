using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests.Tests.Yaml;

public class ScalarTextTests
{
    [Theory]
    [InlineData("nginx", "nginx")]
    [InlineData("v1.20.2", "v1.20.2")]
    [InlineData("6.14.0", "6.14.0")]
    [InlineData("10m", "10m")]
    [InlineData("100.64.0.0/10", "100.64.0.0/10")]
    [InlineData("oci://ghcr.io/acme/d2-fleet", "oci://ghcr.io/acme/d2-fleet")]
    [InlineData("./components", "./components")]
    [InlineData("..", "..")]
    [InlineData("~/.ssh", "~/.ssh")]
    [InlineData("--leader-elect", "--leader-elect")]
    [InlineData("-v", "-v")]
    [InlineData("a#b", "a#b")]
    [InlineData("a:b", "a:b")]
    [InlineData("yesterday", "yesterday")]
    [InlineData("/etc/{a,b}", "/etc/{a,b}")]
    [InlineData(@"^https://github\.com/acme/.*$", @"^https://github\.com/acme/.*$")]
    [InlineData("status.conditions.filter(e, e.type == 'Ready').all(e, e.status == 'True')", "status.conditions.filter(e, e.type == 'Ready').all(e, e.status == 'True')")]
    [InlineData("$(POD_IP)", "$(POD_IP)")]
    [InlineData("Größe 😀", "Größe 😀")]
    [InlineData("2026-01-02-rc1", "2026-01-02-rc1")]
    [InlineData("0x", "0x")]
    [InlineData("1e", "1e")]
    [InlineData("00:1b:44:11", "00:1b:44:11")]
    public void TextThatEveryReaderTakesForTextIsPlain(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("~")]
    [InlineData("y")]
    [InlineData("N")]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("OFF")]
    [InlineData("true")]
    [InlineData("FALSE")]
    [InlineData("<<")]
    [InlineData("=")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("0755")]
    [InlineData("0o17")]
    [InlineData("0x1F")]
    [InlineData("0b101")]
    [InlineData("1_000")]
    [InlineData("1,000")]
    [InlineData("1.20")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData(".")]
    [InlineData("1e3")]
    [InlineData("1E-3")]
    [InlineData("1.5e+10")]
    [InlineData(".inf")]
    [InlineData("-.INF")]
    [InlineData(".NaN")]
    [InlineData("1:30")]
    [InlineData("190:20:30.15")]
    [InlineData("2026-01-02")]
    [InlineData("2026-1-2")]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02 03:04:05")]
    public void TextThatSomeReaderTakesForSomethingElseIsQuoted(string text) => Check(text, $"\"{text}\"");

    [Theory]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("a:")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("-")]
    [InlineData("- a")]
    [InlineData("---")]
    [InlineData("...")]
    [InlineData("? a")]
    [InlineData("#a")]
    [InlineData("&a")]
    [InlineData("*")]
    [InlineData("!a")]
    [InlineData("|")]
    [InlineData(">=1.0.0")]
    [InlineData("%a")]
    [InlineData("@a")]
    [InlineData("`a`")]
    [InlineData("{}")]
    [InlineData("[a]")]
    [InlineData("'a'")]
    public void TextThatIsSyntaxIsQuoted(string text) => Check(text, $"\"{text}\"");

    [Theory]
    [InlineData("*\\.example", @"'*\.example'")]
    [InlineData("\"a\"", "'\"a\"'")]
    [InlineData("[a-z]+\\d: it's", @"'[a-z]+\d: it''s'")]
    [InlineData("${X:=\"a\"}", "'${X:=\"a\"}'")]
    public void BackslashesAndDoubleQuotesAreKeptReadableInApostrophes(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("\\\"\u0001", "\"\\\\\\\"\\u0001\"")]
    [InlineData("a\r\nb", "\"a\\r\\nb\"")]
    [InlineData("\u007F\u0085\u2028\u2029\uFEFF", "\"\\u007f\\u0085\\u2028\\u2029\\ufeff\"")]
    [InlineData("é\u0000😀", "\"é\\u0000😀\"")]
    [InlineData("\uFFFF", "\"\\uffff\"")]
    public void WhatIsNotPrintableIsEscaped(string text, string expected) => Check(text, expected);

    [Fact]
    public void HalfASurrogatePairBecomesTheReplacementCharacter() => Check("a\uD83D", "\"a\\ufffd\"");

    [Theory]
    [InlineData("${CLUSTER_DOMAIN}", "\"${CLUSTER_DOMAIN}\"")]
    [InlineData("podinfo.${CLUSTER_DOMAIN}", "\"podinfo.${CLUSTER_DOMAIN}\"")]
    [InlineData("$${ESCAPED}", "\"$${ESCAPED}\"")]
    [InlineData("<< inputs.tag >>", "\"<< inputs.tag >>\"")]
    [InlineData("<< inputs.major >>.<< inputs.minor >>", "\"<< inputs.major >>.<< inputs.minor >>\"")]
    [InlineData("1.<< inputs.minor >>", "\"1.<< inputs.minor >>\"")]
    [InlineData("flux-<< inputs.tenant >>", "flux-<< inputs.tenant >>")]
    [InlineData("<< inputs.tenant >>-admin", "<< inputs.tenant >>-admin")]
    public void PlaceholdersThatDecideTheTypeAreQuoted(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected)
    {
        Assert.Equal($"{expected}\n", YamlWriter.ToText(new Scalar(text)));
        Assert.Equal($"key: {expected}\n", YamlWriter.ToText(new Mapping { ["key"] = text }));
        Assert.Equal($"- {expected}\n", YamlWriter.ToText(new Sequence([text])));
        Assert.Equal($"{expected}: true\n", YamlWriter.ToText(new Mapping { [text] = true }));
    }
}
