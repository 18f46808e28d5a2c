using D2.Build.Testing;

namespace D2.Build.Rules.Tests.Values.Cel;

/// <summary>D2B4020 to D2B4024.</summary>
public sealed class CelExpressionsTests
{
    private static readonly string[] Pieces =
    [
        "object", "spec", "x", ".", "?", ":", "(", ")", "[", "]", "{", "}", ",", "&&", "||", "==", "<", "+", "-", "!", "in", "has", "all", "map",
        "size", "'a'", "\"", "'", "1", "2u", "1.5", "true", "null", " ", "\\", "r", "=", "matches", "quantity", "0x", "é",
    ];

    [Theory]
    [InlineData("status.conditions.filter(c, c.type == 'Ready').all(c, c.status == 'True' && c.observedGeneration == metadata.generation)")]
    [InlineData("status.observedGeneration >= 0")]
    [InlineData("has(status.phase) ? status.phase in ['Ready', 'Done'] : false")]
    [InlineData("data['version'].startsWith(\"v\") // a comment")]
    [InlineData("status.ready")]
    [InlineData("status.?phase.orValue('') == 'Ready'")]
    [InlineData("!(-1 < status.replicas) || status.replicas == 0x1F || 1.5e3 > 2u")]
    [InlineData("size(spec.items) > 0 && spec.items.map(i, i.name).exists_one(n, n.matches(r'^\\w+$'))")]
    [InlineData("timestamp(status.started) + duration('5m') < timestamp('2026-01-01T00:00:00Z')")]
    [InlineData("{'a': 1}.all(k, k != '') && [1, 2, 3].sum() == 6 && type(1) == int")]
    [InlineData("quantity(spec.size).isLessThan(quantity('1Gi')) && isURL(spec.url) && url(spec.url).getHost() == 'a'")]
    [InlineData("cidr('10.0.0.0/8').containsIP(ip('10.0.0.1')) && sets.contains([1], [1]) && semver('1.2.3').major() == 1")]
    [InlineData("'''a\nb'''.size() == 3 && b'ab'.size() == 2")]
    public void ConditionsOverFieldsPass(string expression) => Assert.Empty(CelExpressions.CheckFields(expression));

    [Theory]
    [InlineData("dep.status.ready == true")]
    [InlineData("self.metadata.labels['app'] == dep.metadata.labels['app'] && has(self.metadata.labels) && has(dep.metadata.labels)")]
    public void ConditionsOverDependenciesPass(string expression) => Assert.Empty(CelExpressions.CheckDependency(expression));

    [Theory]
    [InlineData("object.spec.url.startsWith('oci://')")]
    [InlineData("request.userInfo.username != 'system:admin' && request.operation in ['CREATE']")]
    [InlineData("request.userInfo.groups.exists(g, g == 'system:masters')")]
    [InlineData("authorizer.group('apps').resource('deployments').namespace('web').check('create').allowed()")]
    [InlineData("variables.sources.exists(prefix, object.spec.url.startsWith(prefix))")]
    [InlineData("!has(object.metadata.labels) || object.metadata.labels['a'] == 'b'")]
    [InlineData("object.?metadata.?labels.hasValue()")]
    [InlineData("object == null || oldObject != null")]
    [InlineData("!format.dns1123Label().validate(object.metadata.name).hasValue()")]
    public void ConditionsOfPoliciesPass(string expression) => Assert.Empty(CelExpressions.CheckAdmission(expression, AdmissionResult.Condition));

    [Theory]
    [InlineData("", "something is missing at its end", 1)]
    [InlineData("status.ready ==", "something is missing at its end", 16)]
    [InlineData("status.ready = true", "write '==' to compare", 14)]
    [InlineData("a & b", "write '&&'", 3)]
    [InlineData("(a", "')' is missing", 3)]
    [InlineData("a)", "')' does not belong there", 2)]
    [InlineData("[1, 2", "']' is missing", 6)]
    [InlineData("{'a' 1}", "':' is missing", 6)]
    [InlineData("a ? b", "':' is missing", 6)]
    [InlineData("'a", "not closed", 1)]
    [InlineData("'a\\.b' == a", "write '\\\\.'", 1)]
    [InlineData("a.'b'", "no quotes", 3)]
    [InlineData("a.", "the name of a field follows the dot", 3)]
    [InlineData("if (a) b", "reserved word", 1)]
    [InlineData("1x == 2", "'1x' is no number", 1)]
    [InlineData("a == \u201cb\u201d", "quotes are straight", 6)]
    public void WhatIsNoExpressionIsRefusedWithReasonAndPlace(string expression, string reason, int position)
    {
        var problem = Only(Codes.MalformedCel, CelExpressions.CheckFields(expression));

        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.EndsWith($"at position {position}.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("self.status.ready == true", "stand at the top")]
    [InlineData("status.name.beginsWith('a')", "no function 'beginsWith'")]
    [InlineData("status.name.startswith('a')", "Did you mean 'startsWith'?")]
    [InlineData("len(status.items) == 0", "no function 'len'")]
    [InlineData("'a'.length == 1", "string has no field 'length'")]
    public void NamesAreKnown(string expression, string words) =>
        Assert.Contains(words, Only(Codes.UnknownCelName, CelExpressions.CheckFields(expression)).Message, StringComparison.Ordinal);

    [Fact]
    public void DependenciesKnowSelfAndDep() =>
        Assert.Contains("There are dep, self.", Only(Codes.UnknownCelName, CelExpressions.CheckDependency("status.ready == true")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("request.user == 'a'", "request has no field 'user'. It has dryRun")]
    [InlineData("request.userInfo.userName == 'a'", "Did you mean 'username'?")]
    [InlineData("self.spec.url == 'a'", "There are authorizer, namespaceObject, object")]
    public void PoliciesKnowTheRequest(string expression, string words) => Assert.Contains(
        words, Only(Codes.UnknownCelName, CelExpressions.CheckAdmission(expression, AdmissionResult.Condition)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1 == 'a'", "'==' does not take int, string")]
    [InlineData("!1", "'!' does not take int")]
    [InlineData("true && 'a'", "'&&' does not take bool, string")]
    [InlineData("1 + 'a' == 2", "'+' does not take int, string")]
    [InlineData("'a' < 1", "'<' does not take string, int")]
    [InlineData("-'a' == 'b'", "'-' does not take string")]
    [InlineData("'a' in 'abc'", "'in' does not take string, string")]
    [InlineData("1[0] == 1", "'[]' does not take int, int")]
    [InlineData("status.a ? 1 : 'b'", "'? :' does not take")]
    [InlineData("'a'.contains(1)", "'contains' does not take string, int")]
    [InlineData("status.name.startsWith()", "'startsWith' does not take dyn")]
    [InlineData("['a'].all(x, x == 1)", "'==' does not take string, int")]
    [InlineData("'a'.all(x, true)", "'all' does not take string")]
    [InlineData("[1].filter(x, x).size() == 1", "'filter' does not take int")]
    [InlineData("has(status)", "'has' is written 'has(object.field)'")]
    [InlineData("status.conditions.exists('Ready')", "'exists' is written 'exists(x, …)'")]
    [InlineData("quantity('1') < quantity('2')", "'<' does not take quantity, quantity")]
    public void TypesFit(string expression, string words) =>
        Assert.Contains(words, Only(Codes.CelTypeMismatch, CelExpressions.CheckFields(expression)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1 + 1", "gives int")]
    [InlineData("'true'", "gives string")]
    [InlineData("status.conditions.filter(c, c.ok)", "gives list")]
    public void ConditionsGiveTrueOrFalse(string expression, string words) =>
        Assert.Contains(words, Only(Codes.WrongCelResult, CelExpressions.CheckFields(expression)).Message, StringComparison.Ordinal);

    [Fact]
    public void WhereItIsCompiledTheResultIsCertain()
    {
        Assert.Contains("for certain", Only(Codes.WrongCelResult, CelExpressions.CheckDependency("dep.status.ready")).Message, StringComparison.Ordinal);
        Only(Codes.WrongCelResult, CelExpressions.CheckAdmission("object.spec.suspend", AdmissionResult.Condition));
        Only(Codes.WrongCelResult, CelExpressions.CheckAdmission("object.metadata.name", AdmissionResult.Text));
        Assert.Empty(CelExpressions.CheckAdmission("'name: ' + object.metadata.name", AdmissionResult.Text));
        Assert.Empty(CelExpressions.CheckAdmission("object.metadata.name", AdmissionResult.Any));
    }

    [Fact]
    public void FieldsThatAreOftenMissingAreAskedForFirst() => Assert.Contains(
        "'has(object.metadata.labels)'",
        Only(Codes.UnguardedCelField, CelExpressions.CheckAdmission("object.metadata.labels['a'] == 'b'", AdmissionResult.Condition)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void PatternsAreRead() => Only(Codes.InvalidRegex, CelExpressions.CheckFields("status.name.matches('(?!a)')"));

    [Fact]
    public void VariablesOfAPolicyAreKnownInTheirOrder()
    {
        var policy = new AdmissionExpressions(PolicyParameters.Some);
        Assert.Empty(policy.Declare("sources", "params.data.sources.split(' ')"));
        Assert.Empty(policy.Declare("url", "object.spec.url"));

        Assert.Empty(policy.Check("variables.sources.exists(s, variables.url.startsWith(s))", AdmissionResult.Condition));
        Assert.Contains("Did you mean 'sources'?", Only(Codes.UnknownCelName, policy.Check("variables.source == ['a']", AdmissionResult.Condition)).Message, StringComparison.Ordinal);
        Only(Codes.CelTypeMismatch, policy.Check("variables.sources == 'a'", AdmissionResult.Condition));
    }

    [Fact]
    public void WithoutAKindOfParametersThereAreNone() =>
        Only(Codes.UnknownCelName, new AdmissionExpressions(PolicyParameters.None).Check("params.data.a == 'b'", AdmissionResult.Condition));

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('!')]
    [InlineData('-')]
    public void DeepNestingIsRefusedAndNotFollowed(char mark) =>
        Only(Codes.MalformedCel, CelExpressions.CheckFields(new string(mark, 100_000)));

    [Theory]
    [InlineData("a + ", "a")]
    [InlineData("!", "a")]
    [InlineData("a.", "a")]
    [InlineData("a == b ? ", "c : d")]
    public void LongChainsAreRefusedAndNotFollowed(string piece, string end) =>
        Only(Codes.MalformedCel, CelExpressions.CheckFields(string.Concat(Enumerable.Repeat(piece, 100_000)) + end));

    [Fact]
    public Task AnyTextIsJudged() => Fuzz.JudgeAsync(20260103, Pieces, text =>
    {
        _ = CelExpressions.CheckFields(text);
        _ = CelExpressions.CheckAdmission(text, AdmissionResult.Text);
    });

    private static Violation Only(DiagnosticCode code, IReadOnlyList<Violation> problems)
    {
        var problem = Assert.Single(problems);
        Assert.Equal(code, problem.Code);
        return problem;
    }
}
